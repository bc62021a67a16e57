//! expect: 'float' object cannot be interpreted as an integer
//! under: 1.0

use ndview::prelude::*;

fn main() {
    let m = arr!([[1, 2, 3], [4, 5, 6]]);
    let _sums = arr!(m.sum(axis=1.0));
}
