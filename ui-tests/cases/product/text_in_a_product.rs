//! expect: no product of matrices with elements of type `{float}` and `&str`
//! under: @

use ndview::prelude::*;

fn main() {
    let (a, names) = (arr!([1.0, 2.0]), arr!(["a", "b"]));
    let _product = arr!(a @ names);
}
