//! expect: shape mismatch: value array of shape (3,2) could not be broadcast to indexing result of shape (2,3)
//! under: value

use ndview::prelude::*;

fn main() {
    let mut cube = arr!([[[1, 2, 3], [4, 5, 6]], [[7, 8, 9], [10, 11, 12]]]);
    let value = arr!([[1, 2], [3, 4], [5, 6]]);
    arr!(cube[[0, 1], 0] = value);
}
