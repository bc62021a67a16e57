//! expect: slice indices must be integers or None or have an __index__ method
//! under: 0.5

use ndview::prelude::*;

fn main() {
    let m = arr!([[1, 2, 3, 4], [5, 6, 7, 8], [9, 10, 11, 12]]);
    let _rows = arr!(m[0.5:]);
}
