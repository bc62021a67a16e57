//! expect: an axis is a number that is known while compiling: `axis=0`
//! under: True

use ndview::prelude::*;

fn main() {
    let m = arr!([[1, 2, 3], [4, 5, 6]]);
    let _b = arr!(m.cumsum(axis=True));
}
