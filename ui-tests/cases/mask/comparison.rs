//! expect: boolean index did not match indexed array along axis 0; size of axis is 3 but size of corresponding boolean axis is 2
//! under: m
//! known: the first token only: the index is held in a variable, whose name has one span

use ndview::prelude::*;

fn main() {
    let m = arr!([[1, 2, 3, 4], [5, 6, 7, 8], [9, 10, 11, 12]]);
    let _numbers = arr!(m[m[1:] > 5]);
}
