//! expect: `&str` is no index in plain Rust: write `arr!(a[0])`
//! under: a["x"]

use ndview::prelude::*;

fn main() {
    let a = arr!([1, 2, 3]);
    let _b = a["x"];
}
