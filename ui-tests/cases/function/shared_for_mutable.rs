//! expect: mismatched types
//! under: m[0]

use ndview::prelude::*;

fn clear(mut row: ViewMut<'_, i32, Shape![4], Contiguous>) {
    row.fill(0);
}

fn main() {
    let m = arr!([[1, 2, 3, 4], [5, 6, 7, 8], [9, 10, 11, 12]]);
    clear(arr!(m[0]));
}
