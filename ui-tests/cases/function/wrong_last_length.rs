//! expect: mismatched types
//! under: m[:, 1:]

use ndview::prelude::*;

fn first<L: Layout>(table: View<'_, i32, Shape![3, 4], L>) -> i32 {
    table[[0, 0]]
}

fn main() {
    let m = arr!([[1, 2, 3, 4], [5, 6, 7, 8], [9, 10, 11, 12]]);
    first(arr!(m[:, 1:]));
}
