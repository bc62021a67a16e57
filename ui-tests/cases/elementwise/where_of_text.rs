//! expect: no common type for elements of type `{integer}` and `&str`
//! under: where

use ndview::prelude::*;

fn main() {
    let a = arr!([1, 2, 3]);
    println!("{}", arr!(np.where(a > 1, a, "x")).len());
}
