//! expect: `i32` is not an array
//! under: m[1, 2]

use ndview::prelude::*;

fn main() {
    let m: Owned<i32, Shape![3, 4]> = arr!([[1, 2, 3, 4], [5, 6, 7, 8], [9, 10, 11, 12]]);
    let _number = arr!(m[1, 2][0]);
}
