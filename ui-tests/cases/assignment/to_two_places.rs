//! expect: too many values to unpack (expected 2, got 3)
//! under: 1, 2, 3

use ndview::prelude::*;

fn main() {
    let mut w = arr!([1, 2, 3]);
    arr!(w[0], w[1] = 1, 2, 3);
}
