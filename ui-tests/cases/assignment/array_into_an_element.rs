//! expect: could not broadcast input array from shape (3,) into shape ()
//! under: b

use ndview::prelude::*;

fn main() {
    let mut m = arr!([[1, 2, 3, 4], [5, 6, 7, 8], [9, 10, 11, 12]]);
    let b = arr!([1, 2, 3]);
    arr!(m[0, 0] = b);
}
