//! expect: write a closure: `|x| x + 1` is Rust's `lambda x: x + 1`
//! under: lambda

use ndview::prelude::*;

fn main() {
    let a = arr!([1, 2]);
    let _b = arr!(map(lambda x: x + 1, a));
}
