//! expect: the values for what index arrays and masks select are computed to a temporary, which the line denies
//! under: u[rows]
//! lines: 25

use ndview::prelude::*;

fn main() {
    let mut u = Owned::from(vec![1.0, 2.0, 3.0, 4.0]);
    let rows = vec![0, 2];
    arr!(#[deny(temporary)] u[rows] = 5.0);
}
