//! expect: axis -3 is out of bounds for array of dimension 2
//! under: -3

use ndview::prelude::*;

fn main() {
    let m = arr!([[1, 2, 3], [4, 5, 6]]);
    let _b = arr!(np.median(m, axis=-3));
}
