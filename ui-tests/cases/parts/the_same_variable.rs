//! expect: `m[i]` overlaps `m[i]`: both contain `m[i]`
//! under: m[i]

use ndview::prelude::*;

fn main() {
    let mut m = arr!([[0, 1], [2, 3]]);
    let i = 0;
    let (mut one, _) = arr!(&mut m[i], &m[i]);
    one.fill(0);
}
