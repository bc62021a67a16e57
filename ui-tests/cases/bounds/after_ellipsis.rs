//! expect: index 7 is out of bounds for axis 1 with size 4
//! under: 7

use ndview::prelude::*;

fn main() {
    let m = arr!([[1, 2, 3, 4], [5, 6, 7, 8], [9, 10, 11, 12]]);
    let _column = arr!(m[..., 7]);
}
