//! expect: `f64` is no array that could be reshaped
//! under: a.max()

use ndview::prelude::*;

fn main() {
    let a = [1.0_f64, 2.0];
    let _block = arr!(a.max().reshape(1, 1));
}
