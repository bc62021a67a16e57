//! expect: operands could not be broadcast together with shapes (2,) (3,)
//! under: <

use ndview::prelude::*;

fn main() {
    let a = arr!([1, 2, 3]);
    let b = arr!([1, 2, 3, 4]);
    let _mask = arr!(a[1:] < b[1:]);
}
