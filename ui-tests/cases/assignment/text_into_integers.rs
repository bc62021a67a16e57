//! expect: cannot store elements of type `&str` in an array of `i32`
//! under: "seven"

use ndview::prelude::*;

fn main() {
    let mut m: Owned<i32, Shape![3, 4]> = arr!([[1, 2, 3, 4], [5, 6, 7, 8], [9, 10, 11, 12]]);
    arr!(m[0] = "seven");
}
