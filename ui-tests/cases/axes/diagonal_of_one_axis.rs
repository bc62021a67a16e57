//! expect: diag requires an array of at least two dimensions
//! under: diagonal

use ndview::prelude::*;

fn main() {
    let m = arr!([[1, 2, 3], [4, 5, 6]]);
    let _numbers = arr!(m[0]).diagonal();
}
