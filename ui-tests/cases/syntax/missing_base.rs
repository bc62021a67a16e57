//! expect: a slice is written in the brackets of an index: `a[1:3]`
//! under: :2

use ndview::prelude::*;

fn main() {
    let m = arr!([[1, 2, 3, 4], [5, 6, 7, 8], [9, 10, 11, 12]]);
    let _rows = arr!(1:2);
}
