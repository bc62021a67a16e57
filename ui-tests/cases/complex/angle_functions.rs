//! expect: NumPy has no such operation on elements of type `Complex<f64>` and `int`
//! under: arctan2

use ndview::prelude::*;

fn main() {
    let z = arr!([1 + 2j, 3j]);
    let _angles = arr!(np.arctan2(z, 1));
}
