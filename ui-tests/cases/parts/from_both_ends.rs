//! expect: `a[-3:]` overlaps `a[:3]`: both contain `a[2]`
//! under: a[-3:]
//! lines: 22

use ndview::prelude::*;

fn main() {
    let mut a = arr!([0, 1, 2, 3, 4]);
    let (mut one, _) = arr!(&mut a[:3], &mut a[-3:]);
    one.fill(0);
}
