//! expect: module 'numpy.linalg' has no attribute 'invert'. Did you mean: 'inv'?
//! under: invert

use ndview::prelude::*;

fn main() {
    let m = arr!([[1, 2, 3], [4, 5, 6]]);
    let _b = arr!(np.linalg.invert(m));
}
