//! expect: too many indices for array: array is 2-dimensional, but 3 were indexed
//! under: ...
//! lines: 21

use ndview::prelude::*;

fn main() {
    let m = arr!([[1, 2, 3, 4], [5, 6, 7, 8], [9, 10, 11, 12]]);
    let _number = arr!(m[..., 1, 2, 0]);
}
