//! expect: a tuple among other indices is an index array: write `[0, 1]`
//! under: (0, 1)

use ndview::prelude::*;

fn main() {
    let a = arr!([[1, 2], [3, 4]]);
    let _b = arr!(a[(0, 1), 0]);
}
