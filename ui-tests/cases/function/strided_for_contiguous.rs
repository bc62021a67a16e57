//! expect: mismatched types
//! under: m[:, 0]

use ndview::prelude::*;

fn sum(column: View<'_, i32, Shape![3], Contiguous>) -> i32 {
    column.as_slice().iter().sum()
}

fn main() {
    let m = arr!([[1, 2, 3, 4], [5, 6, 7, 8], [9, 10, 11, 12]]);
    sum(arr!(m[:, 0]));
}
