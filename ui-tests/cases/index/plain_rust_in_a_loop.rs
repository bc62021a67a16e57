//! expect: `{integer}` is no index in plain Rust: write `arr!(a[0])`
//! under: i

use ndview::prelude::*;

fn main() {
    let mut t = arr!([[[1, 2], [3, 4]]]);
    arr! {
        for i in 0..1 {
            t[i] = 0;
        }
    }
}
