//! expect: Python integer 300 out of bounds for uint8
//! under: 300

use ndview::prelude::*;

fn main() {
    let mut a = arr!([1_u8, 2]);
    arr!(a += 300);
}
