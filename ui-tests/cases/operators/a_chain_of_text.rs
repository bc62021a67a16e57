//! expect: NumPy has no such operation on elements of type `&str` and `int`
//! under: +
//! lines: 8

use ndview::prelude::*;

fn main() {
    let names = arr!(["a", "b"]);
    let _sum = arr!((names + 1) * 2 - 1);
}
