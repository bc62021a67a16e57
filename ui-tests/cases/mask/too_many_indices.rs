//! expect: too many indices for array: array is 2-dimensional, but 3 were indexed
//! under: 0

use ndview::prelude::*;

fn main() {
    let m = arr!([[1, 2, 3, 4], [5, 6, 7, 8], [9, 10, 11, 12]]);
    let mask = arr!([
        [true, false, true, true],
        [false, true, false, true],
        [true, true, true, true]
    ]);
    let _number = arr!(m[mask, 0]);
}
