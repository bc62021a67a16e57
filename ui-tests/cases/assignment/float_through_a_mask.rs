//! expect: cannot store elements of type `float` in an array of `i32`
//! under: 2.5
//! note: .astype(i32)

use ndview::prelude::*;

fn main() {
    let mut m: Owned<i32, Shape![3, 4]> = arr!([[1, 2, 3, 4], [5, 6, 7, 8], [9, 10, 11, 12]]);
    arr!(m[m > 5] = 2.5);
}
