//! expect: positional argument follows keyword argument
//! under: True

use ndview::prelude::*;

fn main() {
    let m = arr!([[1, 2, 3], [4, 5, 6]]);
    let _b = arr!(m.sum(axis=0, True));
}
