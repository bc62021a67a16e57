//! expect: `({integer}, {integer})` is no index in plain Rust: write `arr!(a[0])`
//! under: w[(0, 1)]

use ndview::prelude::*;

fn main() {
    let mut w = arr!([1, 2, 3]);
    w[(0, 1)] = 1;
}
