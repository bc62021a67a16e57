//! expect: an axis is a number that is known while compiling: `axis=0`
//! under: k

use ndview::prelude::*;

fn main() {
    let k = 0;
    let m = arr!([[1, 2, 3], [4, 5, 6]]);
    let _b = arr!(m.mean(axis=k));
}
