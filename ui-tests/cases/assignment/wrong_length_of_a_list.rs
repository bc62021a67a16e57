//! expect: could not broadcast input array from shape (3,) into shape (2,)
//! under: [7, 8, 9]

use ndview::prelude::*;

fn main() {
    let mut m = arr!([[1, 2, 3, 4], [5, 6, 7, 8], [9, 10, 11, 12]]);
    arr!(m[0, :2] = [7, 8, 9]);
}
