//! expect: an index is written in brackets: `m[1:2]`
//! under: 1:2

use ndview::prelude::*;

fn main() {
    let m = arr!([[1, 2, 3, 4], [5, 6, 7, 8], [9, 10, 11, 12]]);
    let _rows = arr!(m 1:2);
}
