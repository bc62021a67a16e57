//! expect: 'numpy.ndarray' object has no attribute 'average': write `np.average(m, ..)`
//! under: average

use ndview::prelude::*;

fn main() {
    let m = arr!([[1.0, 2.0], [3.0, 4.0]]);
    let _means = arr!(m.average(axis=0, weights=[1, 2]));
}
