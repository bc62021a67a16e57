//! expect: an index array or a mask copies: there is no view of what it selects
//! under: m[[0, 1]]

use ndview::prelude::*;

fn main() {
    let mut m = arr!([[1, 2, 3, 4], [5, 6, 7, 8], [9, 10, 11, 12]]);
    arr!(m[[0, 1]][0] = 100);
}
