//! expect: ufunc 'remainder' not supported for the input types
//! under: %

use ndview::prelude::*;

fn main() {
    let names = arr!(["a", "b"]);
    let _remainder = arr!(names % 2);
}
