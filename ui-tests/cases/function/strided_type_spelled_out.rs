//! expect: mismatched types
//! under: m[1:, ::-1]

use ndview::prelude::*;

fn main() {
    let m = arr!([[1, 2, 3, 4], [5, 6, 7, 8], [9, 10, 11, 12]]);
    let _block: View<'_, i32, Shape![3, 2], Strided> = arr!(m[1:, ::-1]);
}
