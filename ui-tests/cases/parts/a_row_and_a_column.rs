//! expect: `m[:, 2]` overlaps `m[1]`: both contain `m[1, 2]`
//! under: m[:, 2]

use ndview::prelude::*;

fn main() {
    let mut m = arr!([[0, 1, 2], [3, 4, 5]]);
    let (mut one, _) = arr!(&mut m[1], &mut m[:, 2]);
    one.fill(0);
}
