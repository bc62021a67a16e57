//! expect: `m[i, 1:]` overlaps `m[i, :2]`: both contain `m[i, 1]`
//! under: m[i, 1:]
//! lines: 22

use ndview::prelude::*;

fn main() {
    let mut m = arr!([[0, 1, 2], [3, 4, 5]]);
    let i = 0;
    let (mut one, _) = arr!(&mut m[i, :2], &mut m[i, 1:]);
    one.fill(0);
}
