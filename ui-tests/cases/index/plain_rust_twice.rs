//! expect: `{integer}` is no index in plain Rust: write `arr!(a[0])`
//! under: 0

use ndview::prelude::*;

fn main() {
    let m = arr!([[1, 2], [3, 4]]);
    let _b = m[0][1];
}
