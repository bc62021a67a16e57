//! expect: attribute 'dtype' of 'numpy.ndarray' objects is not writable: write `let b = a.astype(f32);`
//! under: w.dtype

use ndview::prelude::*;

fn main() {
    let mut w = arr!([1, 2, 3]);
    arr!(w.dtype = 3);
}
