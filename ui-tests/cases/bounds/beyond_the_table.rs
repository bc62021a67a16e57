//! expect: index 5000 is out of bounds for axis 0 with size 3
//! under: 5000

use ndview::prelude::*;

fn main() {
    let m = arr!([[1, 2, 3, 4], [5, 6, 7, 8], [9, 10, 11, 12]]);
    let _row = arr!(m[5000]);
}
