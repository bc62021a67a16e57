//! expect: index 4 is out of bounds for axis 1 with size 4
//! under: 4

use ndview::prelude::*;

fn main() {
    let mut m = arr!([[1, 2, 3, 4], [5, 6, 7, 8], [9, 10, 11, 12]]);
    let _column = arr!(&mut m[:, 4]);
}
