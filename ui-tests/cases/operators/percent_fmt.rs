//! expect: ufunc 'remainder' not supported for the input types
//! under: %

use ndview::prelude::*;

fn main() {
    let v = arr!([1.0, 2.0, 3.0]);
    println!("{}", arr!("%d" % v));
}
