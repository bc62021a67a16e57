//! expect: slice step cannot be zero
//! under: 0

use ndview::prelude::*;

fn main() {
    let mut m = arr!([[1, 2, 3, 4], [5, 6, 7, 8], [9, 10, 11, 12]]);
    arr!(m[1::0] = 7);
}
