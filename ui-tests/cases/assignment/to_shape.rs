//! expect: attribute 'shape' of 'numpy.ndarray' objects is not writable: write `let b = a.reshape(2, 2);`
//! under: w.shape

use ndview::prelude::*;

fn main() {
    let mut w = arr!([1, 2, 3]);
    arr!(w.shape = (3, 1));
}
