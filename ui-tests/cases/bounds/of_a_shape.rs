//! expect: index 2 is out of bounds for axis 0 with size 2
//! under: 2

use ndview::prelude::*;

fn main() {
    let m = arr!([[1, 2, 3, 4], [5, 6, 7, 8], [9, 10, 11, 12]]);
    let _length = arr!(m.shape[2]);
}
