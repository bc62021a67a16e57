//! expect: `a[1::3]` overlaps `a[::2]`: both contain `a[4]`
//! under: a[1::3]
//! lines: 22

use ndview::prelude::*;

fn main() {
    let mut a = arr!([0, 1, 2, 3, 4]);
    let (mut one, _) = arr!(&mut a[::2], &mut a[1::3]);
    one.fill(0);
}
