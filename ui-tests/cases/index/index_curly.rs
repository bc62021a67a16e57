//! expect: an operator or a comma is missing before `{..}`
//! under: {0}

use ndview::prelude::*;

fn main() {
    let v = arr!([1.0, 2.0, 3.0]);
    println!("{}", arr!(v{0}));
}
