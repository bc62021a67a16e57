//! expect: shape mismatch: indexing arrays could not be broadcast together with shapes (2,) (3,)
//! under: [0, 1, 2]
//! lines: 24

use ndview::prelude::*;

fn main() {
    let m = arr!([[1, 2, 3], [4, 5, 6]]);
    let _b = arr!(m[[0, 1], [0, 1, 2]]);
}
