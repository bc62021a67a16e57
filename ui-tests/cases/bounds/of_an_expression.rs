//! expect: index 3 is out of bounds for axis 1 with size 3
//! under: 3

use ndview::prelude::*;

fn main() {
    let m = arr!([[1, 2, 3], [4, 5, 6]]);
    let _b = arr!((m * 2)[0, 3]);
}
