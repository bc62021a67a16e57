//! expect: mismatched types
//! under: m[[0, 2]]

use ndview::prelude::*;

fn first(rows: View<'_, i32, Shape![2, 4], Contiguous>) -> i32 {
    rows[[0, 0]]
}

fn main() {
    let m = arr!([[1, 2, 3, 4], [5, 6, 7, 8], [9, 10, 11, 12]]);
    first(arr!(m[[0, 2]]));
}
