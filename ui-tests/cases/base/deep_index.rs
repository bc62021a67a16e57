//! expect: `i32` is not an array
//! under: m[0][1]

use ndview::prelude::*;

fn main() {
    let m = arr!([[1, 2], [3, 4]]);
    let _x = arr!(m[0][1][0]);
}
