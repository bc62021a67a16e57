//! expect: `{integer}` is no index in plain Rust: write `arr!(a[0])`
//! under: i

use ndview::prelude::*;

fn main() {
    let mut w = arr!([1, 2, 3]);
    arr! {
        for i in 0..2 {
            w[i] = 0;
        }
    }
}
