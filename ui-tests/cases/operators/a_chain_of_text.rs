//! expect: NumPy has no such operation on elements of type `&str` and `int`
//! under: +

use ndview::prelude::*;

fn main() {
    let names = arr!(["a", "b"]);
    let _sum = arr!((names + 1) * 2 - 1);
}
