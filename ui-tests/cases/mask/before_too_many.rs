//! expect: too many indices for array: array is 2-dimensional, but 3 were indexed
//! under: mask

use ndview::prelude::*;

fn main() {
    let m = arr!([[1, 2], [3, 4]]);
    let mask = arr!([[true, false], [false, true]]);
    let _numbers = arr!(m[0, mask]);
}
