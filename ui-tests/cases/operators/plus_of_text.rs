//! expect: NumPy has no such operation on elements of type `{integer}` and `&str`
//! under: +

use ndview::prelude::*;

fn main() {
    let a = arr!([1, 2, 3]);
    let _b = arr!(a + "x");
}
