//! expect: shape mismatch: indexing arrays could not be broadcast together with shapes (2,) (3,)
//! under: [0, 1, 2]
//! lines: 21

use ndview::prelude::*;

fn main() {
    let m = arr!([[1, 2, 3, 4], [5, 6, 7, 8], [9, 10, 11, 12]]);
    let _numbers = arr!(m[[0, 1], [0, 1, 2]]);
}
