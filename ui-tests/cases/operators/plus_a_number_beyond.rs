//! expect: Python integer 300 out of bounds for uint8
//! under: 300

use ndview::prelude::*;

fn main() {
    let bytes = Owned::from(vec![1_u8, 2]);
    let _ = arr!(bytes + 300);
}
