//! expect: `std::ops::RangeFrom<{integer}>` is no index in plain Rust: write `arr!(a[0])`
//! under: 1..

use ndview::prelude::*;

fn main() {
    let a = arr!([1, 2, 3]);
    let _b = &a[1..];
}
