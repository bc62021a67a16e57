//! expect: mismatched types
//! under: m[0]

use ndview::prelude::*;

fn keep(row: Owned<i32, Shape![4]>) -> Vec<i32> {
    row.into_vec()
}

fn main() {
    let m = arr!([[1, 2, 3, 4], [5, 6, 7, 8], [9, 10, 11, 12]]);
    keep(arr!(m[0]));
}
