//! expect: index 2 is out of bounds for axis 0 with size 2
//! under: 2

use ndview::prelude::*;

fn main() {
    let m = arr!([[1, 2, 3], [4, 5, 6]]);
    let _b = arr!((m @ m.T)[2, 0]);
}
