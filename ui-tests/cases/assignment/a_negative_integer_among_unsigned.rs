//! expect: Python integer -1 out of bounds for uint8
//! under: -1

use ndview::prelude::*;

fn main() {
    let mut a = arr!([1_u8, 2]);
    arr!(a[a > 1] = -1);
}
