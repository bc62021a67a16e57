//! expect: operands could not be broadcast together with shapes (3,) (2,)
//! under: *

use ndview::prelude::*;

fn main() {
    let (a, b) = (arr!([1, 2, 3]), arr!([1, 2]));
    let _sum = arr!((a * b).sum());
}
