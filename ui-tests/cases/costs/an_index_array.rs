//! expect: this copies elements, which the line denies
//! under: u[rows]
//! note: slices and integers yield views; index arrays, masks, and what cannot be a view for its strides, copy

use ndview::prelude::*;

fn main() {
    let u = arr!([1, 2, 3, 4]);
    let rows = vec![0, 2];
    let _ = arr!(#[deny(copy)] u[rows]);
}
