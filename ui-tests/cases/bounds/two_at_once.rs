//! errors: 2
//! expect: index 3 is out of bounds for axis 0 with size 3
//! under: 3
//! expect: index -5 is out of bounds for axis 1 with size 4
//! under: -5
//! lines: 31

use ndview::prelude::*;

fn main() {
    let m = arr!([[1, 2, 3, 4], [5, 6, 7, 8], [9, 10, 11, 12]]);
    let _number = arr!(m[3, -5]);
}
