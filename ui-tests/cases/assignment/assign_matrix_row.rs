//! expect: could not broadcast input array from shape (2,) into shape (2,3)
//! under: w

use ndview::prelude::*;

fn main() {
    let mut a = arr!([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]]);
    let w = arr!([1.0, 2.0]);
    arr!(a[:] = w);
}
