//! expect: `f64` is not an array
//! under: c

use ndview::prelude::*;

fn main() {
    let c = 3.0;
    println!("{}", arr!(c[0]));
}
