//! expect: ufunc 'arctan2' not supported for the input types
//! under: arctan2

use ndview::prelude::*;

fn main() {
    let names = arr!(["a", "b"]);
    let _angles = arr!(np.arctan2(names, 1) * 2 + 1);
}
