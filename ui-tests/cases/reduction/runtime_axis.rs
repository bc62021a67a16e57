//! expect: an axis is a number that is known while compiling: `axis=0`
//! under: i

use ndview::prelude::*;

fn main() {
    let m = arr!([[1, 2, 3], [4, 5, 6]]);
    let i = 0;
    let _sums = arr!(m.sum(axis=i));
}
