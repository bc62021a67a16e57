//! expect: index 6 is out of bounds for axis 1 with size 6
//! under: 6

use ndview::prelude::*;

fn main() {
    let m = arr!([[1, 2, 3, 4], [5, 6, 7, 8], [9, 10, 11, 12]]);
    let _number = arr!(m.reshape(2, 6)[0, 6]);
}
