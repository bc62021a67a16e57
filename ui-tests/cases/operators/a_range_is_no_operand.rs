//! expect: `std::ops::Range<{integer}>` is neither an array nor an element of one
//! under: 0

use ndview::prelude::*;

fn main() {
    let _twice = arr!((0..3) * 2);
}
