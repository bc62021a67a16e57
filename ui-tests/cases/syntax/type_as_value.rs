//! expect: expected a value, found the Rust keyword `type`
//! under: type

use ndview::prelude::*;

fn main() {
    let a = arr!([1, 2, 3]);
    let _b = arr!(a[type]);
}
