//! expect: write `+= 1`, as in `a[0] += 1`: Rust has no `++`
//! under: +

use ndview::prelude::*;

fn main() {
    let mut a = arr!([1, 2]);
    arr!(a[0]++);
}
