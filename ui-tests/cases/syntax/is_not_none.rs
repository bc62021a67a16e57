//! expect: write `!=`: `is not` compares objects, and `arr!` has values only
//! under: is

use ndview::prelude::*;

fn main() {
    let a = arr!([1, 2, 3, 4]);
    let _b = arr!(a is not None);
}
