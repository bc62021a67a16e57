//! expect: attribute 'size' of 'numpy.ndarray' objects is not writable
//! under: w.size

use ndview::prelude::*;

fn main() {
    let mut w = arr!([1, 2, 3]);
    arr!(w.size = 5);
}
