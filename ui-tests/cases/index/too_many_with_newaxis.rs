//! expect: too many indices for array: array is 1-dimensional, but 2 were indexed
//! under: 0

use ndview::prelude::*;

fn main() {
    let a = arr!([1, 2, 3]);
    let _b = arr!(a[None, 0, 0]);
}
