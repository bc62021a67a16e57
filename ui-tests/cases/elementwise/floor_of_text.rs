//! expect: ufunc 'floor' not supported for the input types
//! under: floor

use ndview::prelude::*;

fn main() {
    let names = arr!(["a", "b"]);
    let _floor = arr!(np.floor(names));
}
