//! expect: cannot store elements of type `f64` in an array of `i32`
//! under: np.sqrt(w)

use ndview::prelude::*;

fn main() {
    let mut w = arr!([1, 2, 3]);
    arr!(w[:] = np.sqrt(w));
}
