//! expect: cannot store elements of type `i64` in an array of `i32`
//! under: large
//! note: .astype(i32)

use ndview::prelude::*;

fn main() {
    let mut m: Owned<i32, Shape![3, 4]> = arr!([[1, 2, 3, 4], [5, 6, 7, 8], [9, 10, 11, 12]]);
    let large = 5_i64;
    arr!(m[0] = large);
}
