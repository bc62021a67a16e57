//! expect: too many indices for array: array is 0-dimensional, but 1 were indexed
//! under: 0

use ndview::prelude::*;

fn main() {
    let m = arr!([[1, 2, 3, 4], [5, 6, 7, 8], [9, 10, 11, 12]]);
    let last = arr!(m[2, 3, ...]);
    let _number = arr!(last[0]);
}
