//! expect: `{integer}` is no index in plain Rust: write `arr!(a[0])`
//! under: 0

use ndview::prelude::*;

fn main() {
    let t = arr!([[[1, 2], [3, 4]]]);
    let _b = &t[0];
}
