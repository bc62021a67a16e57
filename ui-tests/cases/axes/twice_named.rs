//! expect: keyword argument repeated: axis
//! under: axis

use ndview::prelude::*;

fn main() {
    let m = arr!([[1, 2, 3], [4, 5, 6]]);
    let _b = arr!(m.sum(axis=0, axis=1));
}
