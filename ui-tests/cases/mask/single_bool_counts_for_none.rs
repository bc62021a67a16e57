//! expect: too many indices for array: array is 1-dimensional, but 2 were indexed
//! under: 1

use ndview::prelude::*;

fn main() {
    let v = arr!([1, 2, 3]);
    let _numbers = arr!(v[true, 0, 1]);
}
