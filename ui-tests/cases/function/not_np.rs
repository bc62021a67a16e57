//! expect: cannot find function `sqrt` in this scope
//! under: sqrt

use ndview::prelude::*;

fn main() {
    let v = arr!([1.0, 2.0, 3.0]);
    println!("{}", arr!(sqrt(v)));
}
