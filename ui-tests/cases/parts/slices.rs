//! expect: `a[2:]` overlaps `a[1:3]`: both contain `a[2]`
//! under: a[2:]
//! lines: 22

use ndview::prelude::*;

fn main() {
    let mut a = arr!([0, 1, 2, 3, 4]);
    let (mut one, _) = arr!(&mut a[1:3], &mut a[2:]);
    one.fill(0);
}
