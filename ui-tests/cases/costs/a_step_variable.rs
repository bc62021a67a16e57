//! expect: that the step `k` is not 0 is checked at run time: a literal step needs no check
//! under: k

use ndview::prelude::*;

fn main() {
    let u = arr!([1, 2, 3, 4]);
    let k = 2;
    let _ = arr!(#[deny(check)] u[::k]);
}
