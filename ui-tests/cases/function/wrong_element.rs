//! expect: mismatched types
//! under: m[0]

use ndview::prelude::*;

fn sum(row: View<'_, f64, Shape![4], Contiguous>) -> f64 {
    row.iter().sum()
}

fn main() {
    let m = arr!([[1, 2, 3, 4], [5, 6, 7, 8], [9, 10, 11, 12]]);
    sum(arr!(m[0]));
}
