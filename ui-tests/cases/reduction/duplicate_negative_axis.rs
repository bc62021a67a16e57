//! expect: duplicate value in 'axis'
//! under: -1

use ndview::prelude::*;

fn main() {
    let m = arr!([[1, 2, 3], [4, 5, 6]]);
    let _sums = arr!(m.sum(axis=(1, -1)));
}
