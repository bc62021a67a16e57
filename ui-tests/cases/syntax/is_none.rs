//! expect: write `==`: `is` compares objects, and `arr!` has values only
//! under: is

use ndview::prelude::*;

fn main() {
    let m = arr!([[1, 2, 3, 4], [5, 6, 7, 8], [9, 10, 11, 12]]);
    let _answer = arr!(m is None);
}
