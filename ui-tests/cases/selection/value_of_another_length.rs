//! expect: shape mismatch: value array of shape (3,) could not be broadcast to indexing result of shape (2,)
//! under: [7, 8, 9]

use ndview::prelude::*;

fn main() {
    let mut v = arr!([1, 2, 3, 4]);
    arr!(v[[0, 1]] = [7, 8, 9]);
}
