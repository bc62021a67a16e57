//! expect: cannot store elements of type `i64` in an array of `i32`
//! under: w.sum()

use ndview::prelude::*;

fn main() {
    let mut w: Owned<i32, Shape![2]> = arr!([1, 2]);
    arr!(w[0] = w.sum());
}
