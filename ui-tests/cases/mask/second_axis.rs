//! expect: boolean index did not match indexed array along axis 1; size of axis is 4 but size of corresponding boolean axis is 3
//! under: mask

use ndview::prelude::*;

fn main() {
    let m = arr!([[1, 2, 3, 4], [5, 6, 7, 8], [9, 10, 11, 12]]);
    let mask = arr!([true, false, true]);
    let _columns = arr!(m[:, mask]);
}
