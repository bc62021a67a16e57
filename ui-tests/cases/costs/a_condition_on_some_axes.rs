//! expect: the values for what index arrays and masks select are computed to a temporary, which the line denies
//! under: m[v > 1]
//! lines: 22

use ndview::prelude::*;

fn main() {
    let mut m = arr!([[1, 2], [3, 4]]);
    let v = arr!([1, 2]);
    arr!(#[deny(temporary)] m[v > 1] = 0);
}
