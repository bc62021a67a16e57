//! expect: NumPy has no such operation on elements of type `{float}` and `&str`
//! under: +

use ndview::prelude::*;

fn main() {
    let a = arr!([1.0, 2.0]);
    let names = arr!(["x", "y"]);
    let _b = arr!((a + names) * 2 - 1);
}
