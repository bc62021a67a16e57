//! expect: write an iterator in braces, `{ (0..3).map(|x| x * x).collect::<Vec<_>>() }`: `arr!` has no list comprehensions
//! under: for

use ndview::prelude::*;

fn main() {
    let a = arr!([1, 2, 3]);
    let _b = arr!([i for i in a]);
}
