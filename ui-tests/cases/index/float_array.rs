//! expect: arrays used as indices must be of integer (or boolean) type
//! under: rows

use ndview::prelude::*;

fn main() {
    let m = arr!([[1, 2, 3, 4], [5, 6, 7, 8], [9, 10, 11, 12]]);
    let rows = arr!([0.0, 1.0]);
    let _rows = arr!(m[rows]);
}
