//! expect: 'list' object cannot be interpreted as an integer
//! under: [0]

use ndview::prelude::*;

fn main() {
    let m = arr!([[1, 2, 3], [4, 5, 6]]);
    let _b = arr!(m.cumsum(axis=[0]));
}
