//! expect: index 3 is out of bounds for axis 0 with size 2
//! under: 3

use ndview::prelude::*;

fn main() {
    let mut u = arr!([1.0, 2.0]);
    arr!(#[deny(check)] u[3] = 0.0);
}
