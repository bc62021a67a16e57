//! expect: cannot store elements of type `Complex<f64>` in an array of `f64`
//! under: 2j

use ndview::prelude::*;

fn main() {
    let mut x = arr!([0.0, 0.0]);
    arr!(x *= 2j);
}
