//! expect: `{integer}` is no index in plain Rust: write `arr!(a[0])`
//! under: turned[0]

use ndview::prelude::*;

fn main() {
    let m = arr!([[1, 2], [3, 4]]);
    let turned = arr!(m.T);
    let _b = turned[0][1];
}
