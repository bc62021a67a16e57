//! expect: operands could not be broadcast together with shapes (2,) (3,)
//! under: maximum

use ndview::prelude::*;

fn main() {
    let a = arr!([1, 2]);
    let b = arr!([1, 2, 3]);
    let _larger = arr!(np.maximum(a, b));
}
