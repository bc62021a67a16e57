//! expect: this copies elements, which the line denies
//! under: u[u > 1]

use ndview::prelude::*;

fn main() {
    let u = arr!([1, 2, 3, 4]);
    let _ = arr!(#[deny(copy)] u[u > 1] + 1);
}
