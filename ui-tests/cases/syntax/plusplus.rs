//! expect: write `+= 1`, as in `v[0] += 1`: Rust has no `++`
//! under: +

use ndview::prelude::*;

fn main() {
    let mut v = arr!([1.0, 2.0, 3.0]);
    arr!(v[0]++);
}
