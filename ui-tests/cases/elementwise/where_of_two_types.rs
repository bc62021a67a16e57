//! expect: no common type for elements of type `{integer}` and `&str`
//! under: where

use ndview::prelude::*;

fn main() {
    let a = arr!([1, 2]);
    let names = arr!(["one", "two"]);
    let _chosen = arr!(np.where(a > 1, a, names));
}
