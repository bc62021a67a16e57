//! expect: `std::ops::Range<{integer}>` is neither an array of elements nor an element
//! under: 0

use ndview::prelude::*;

fn main() {
    let _twice = arr!((0..3) * 2);
}
