//! expect: boolean index did not match indexed array along axis 0; size of axis is 3 but size of corresponding boolean axis is 2
//! under: [true, false]

use ndview::prelude::*;

fn main() {
    let a = arr!([1, 2, 3]);
    let _b = arr!(a[[true, false]]);
}
