//! expect: ufunc 'left_shift' not supported for the input types
//! under: left_shift

use ndview::prelude::*;

fn main() {
    let a = arr!([1.5, 2.5]);
    let _shifted = arr!(np.left_shift(a, 1));
}
