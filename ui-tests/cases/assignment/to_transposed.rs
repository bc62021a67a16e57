//! expect: attribute 'T' of 'numpy.ndarray' objects is not writable: to assign to its elements, write `a.T[...] = b`
//! under: m.T

use ndview::prelude::*;

fn main() {
    let mut m = arr!([[1, 2], [3, 4]]);
    arr!(m.T = m);
}
