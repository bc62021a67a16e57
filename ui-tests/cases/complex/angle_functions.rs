//! expect: ufunc 'arctan2' not supported for the input types
//! under: arctan2

use ndview::prelude::*;

fn main() {
    let z = arr!([1 + 2j, 3j]);
    let _angles = arr!(np.arctan2(z, 1));
}
