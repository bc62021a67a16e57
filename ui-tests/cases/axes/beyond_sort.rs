//! expect: axis 2 is out of bounds for array of dimension 2
//! under: 2

use ndview::prelude::*;

fn main() {
    let m = arr!([[1, 2, 3], [4, 5, 6]]);
    let _b = arr!(np.sort(m, axis=2));
}
