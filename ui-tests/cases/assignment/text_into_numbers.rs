//! expect: cannot store elements of type `&str` in an array of `{integer}`
//! under: "x"

use ndview::prelude::*;

fn main() {
    let mut w = arr!([1, 2, 3]);
    arr!(w[0] = "x");
}
