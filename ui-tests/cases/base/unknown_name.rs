//! expect: cannot find value `n` in this scope
//! under: n

use ndview::prelude::*;

fn main() {
    let m = arr!([[1, 2, 3, 4], [5, 6, 7, 8], [9, 10, 11, 12]]);
    let _row = arr!(n[0]);
}
