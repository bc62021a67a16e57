//! expect: `({integer},)` is no index in plain Rust: write `arr!(a[0])`
//! under: m[(0,)]

use ndview::prelude::*;

fn main() {
    let m = arr!([[1, 2, 3], [4, 5, 6]]);
    let _number = &m[(0,)];
}
