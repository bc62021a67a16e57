//! expect: mismatched types
//! under: [1.0, 2.0, 3.0]

use ndview::prelude::*;

fn main() {
    let mut v = np::zeros(3);
    println!("{v}");
    v = arr!([1.0, 2.0, 3.0]);
    println!("{v}");
}
