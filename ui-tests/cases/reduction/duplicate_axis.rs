//! expect: duplicate value in 'axis'
//! under: 0

use ndview::prelude::*;

fn main() {
    let m = arr!([[1, 2, 3], [4, 5, 6]]);
    let _sums = arr!(m.sum(axis=(0, 0)));
}
