//! expect: `m[..., 1]` overlaps `m[..., :2]`: both contain `m[..., 1]`
//! under: m[..., 1]

use ndview::prelude::*;

fn main() {
    let mut m = arr!([[0, 1, 2], [3, 4, 5]]);
    let (mut one, _) = arr!(&mut m[..., :2], &mut m[..., 1]);
    one.fill(0);
}
