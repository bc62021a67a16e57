//! expect: `[{integer}; 1]` is no index in plain Rust: write `arr!(a[0])`
//! under: [0]

use ndview::prelude::*;

fn main() {
    let m = arr!([[1, 2, 3], [4, 5, 6]]);
    let _number = m[[0]];
}
