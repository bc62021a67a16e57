//! expect: too many indices for array: array is 1-dimensional, but 2 were indexed
//! under: 1

use ndview::prelude::*;

fn main() {
    let m = arr!([[1, 2, 3], [4, 5, 6]]);
    let _b = arr!(m.sum(axis=0)[0, 1]);
}
