//! expect: operands could not be broadcast together with shapes (3,) (4,)
//! under: >

use ndview::prelude::*;

fn main() {
    let a = arr!([1, 2, 3]);
    let b = arr!([1, 2, 3, 4]);
    let _numbers = arr!(a[a > b]);
}
