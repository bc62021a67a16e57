//! expect: no common type for elements of type `bool` and `&str`
//! under: +

use ndview::prelude::*;

fn main() {
    let t = arr!([true, false]);
    let _b = arr!(t + "x");
}
