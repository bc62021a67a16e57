//! expect: NumPy has no such operation on elements of type `{integer}` and `&str`
//! under: -

use ndview::prelude::*;

fn main() {
    let t = arr!([1, 2]);
    let _b = arr!(t - "x");
}
