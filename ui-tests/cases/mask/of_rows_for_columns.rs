//! expect: boolean index did not match indexed array along axis 0; size of axis is 2 but size of corresponding boolean axis is 3
//! under: m

use ndview::prelude::*;

fn main() {
    let m = arr!([[1, 2, 3], [4, 5, 6]]);
    let _b = arr!(m[m[0] > 1]);
}
