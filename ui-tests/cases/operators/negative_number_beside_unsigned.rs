//! expect: Python integer -1 out of bounds for uint32
//! under: -1

use ndview::prelude::*;

fn main() {
    let counts = Owned::from(vec![1_u32, 2]);
    let _ = arr!((counts + 1) * -1);
}
