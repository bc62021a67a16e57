//! expect: shape mismatch: indexing arrays could not be broadcast together with shapes (2,2) (3,)
//! under: layers
//! lines: 21

use ndview::prelude::*;

fn main() {
    let cube = arr!([[[1, 2, 3], [4, 5, 6]], [[7, 8, 9], [10, 11, 12]]]);
    let rows = arr!([[0, 1], [1, 0]]);
    let layers = arr!([0, 1, 2]);
    let _numbers = arr!(cube[rows, :, layers]);
}
