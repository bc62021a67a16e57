//! expect: too many indices for array: array is 2-dimensional, but 3 were indexed
//! under: 0

use ndview::prelude::*;

fn main() {
    let m = np::zeros([3, 4]);
    let _number = arr!(m[1, 2, 0]);
}
