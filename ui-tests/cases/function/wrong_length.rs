//! expect: mismatched types
//! under: m[:2]

use ndview::prelude::*;

fn first(table: View<'_, i32, (Len<3>, Len<4>), Contiguous>) -> i32 {
    table[[0, 0]]
}

fn main() {
    let m = arr!([[1, 2, 3, 4], [5, 6, 7, 8], [9, 10, 11, 12]]);
    first(arr!(m[:2]));
}
