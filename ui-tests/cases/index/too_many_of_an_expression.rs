//! expect: too many indices for array: array is 2-dimensional, but 3 were indexed
//! under: 2

use ndview::prelude::*;

fn main() {
    let m = arr!([[1, 2, 3], [4, 5, 6]]);
    let _b = arr!((m * 2)[0, 1, 2]);
}
