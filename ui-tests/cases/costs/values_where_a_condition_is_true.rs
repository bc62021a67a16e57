//! expect: the values for what index arrays and masks select are computed to a temporary, which the line denies
//! under: u[u > 1.0]

use ndview::prelude::*;

fn main() {
    let mut u = Owned::from(vec![1.0, 2.0, 3.0, 4.0]);
    let values = arr!([7.0, 8.0, 9.0]);
    arr!(#[deny(temporary)] u[u > 1.0] = values);
}
