//! expect: cannot assign to the result of a call, only to a part of it: `f(x)[...] = 5`
//! under: w.copy()

use ndview::prelude::*;

fn main() {
    let mut w = arr!([1, 2, 3]);
    arr!(w.copy() = 1);
}
