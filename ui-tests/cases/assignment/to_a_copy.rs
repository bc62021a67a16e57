//! expect: an index array or a mask copies: what is written to the copy would be lost
//! under: m[[0, 1]]
//! note: to write to what it selects, write all indices in one list

use ndview::prelude::*;

fn main() {
    let mut m = arr!([[1, 2, 3, 4], [5, 6, 7, 8], [9, 10, 11, 12]]);
    arr!(m[[0, 1]][0] = 100);
}
