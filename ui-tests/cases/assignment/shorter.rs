//! expect: could not broadcast input array from shape (2,) into shape (3,)
//! under: [1, 2]

use ndview::prelude::*;

fn main() {
    let mut w = arr!([1, 2, 3]);
    arr!(w[:] = [1, 2]);
}
