//! expect: 'numpy.ndarray' object has no attribute 'cumsun'. Did you mean: 'cumsum'?
//! under: cumsun

use ndview::prelude::*;

fn main() {
    let m = arr!([[1.0, 2.0], [3.0, 4.0]]);
    let _sums = arr!(m.cumsun(axis=0));
}
