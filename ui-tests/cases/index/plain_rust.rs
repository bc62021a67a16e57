//! expect: `{integer}` is no index in plain Rust: write `arr!(a[0])`
//! under: 0

use ndview::prelude::*;

fn main() {
    let a = arr!([1, 2, 3]);
    let _b = a[0];
}
