//! expect: cannot store elements of type `f64` in an array of `i32`
//! under: 1.5

use ndview::prelude::*;

fn main() {
    let mut w = arr!([1, 2, 3]);
    arr!(w += 1.5);
}
