//! expect: ufunc 'remainder' not supported for the input types
//! under: %

use ndview::prelude::*;

fn main() {
    let z = arr!([1 + 2j, 3j]);
    let _rest = arr!(z % 2);
}
