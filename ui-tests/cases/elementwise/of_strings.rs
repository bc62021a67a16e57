//! expect: ufunc 'sqrt' not supported for the input types
//! under: sqrt
//! lines: 24

use ndview::prelude::*;

fn main() {
    let names = arr!(["one", "two"]);
    let _roots = arr!(np.sqrt(names));
}
