//! expect: index 3 is out of bounds for axis 0 with size 3
//! under: 3

use ndview::prelude::*;

fn main() {
    let mut w = arr!([1, 2, 3]);
    arr!(w[3] = 1);
}
