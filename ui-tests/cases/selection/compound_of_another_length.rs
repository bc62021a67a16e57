//! expect: operands could not be broadcast together with shapes (2,) (3,) (2,)
//! under: [7, 8, 9]

use ndview::prelude::*;

fn main() {
    let mut v = arr!([1, 2, 3, 4]);
    arr!(v[[0, 1]] += [7, 8, 9]);
}
