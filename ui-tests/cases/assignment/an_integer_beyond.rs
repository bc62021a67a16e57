//! expect: Python integer 256 out of bounds for uint8
//! under: 256

use ndview::prelude::*;

fn main() {
    let mut a = arr!([1_u8, 2]);
    arr!(a[0] = 256);
}
