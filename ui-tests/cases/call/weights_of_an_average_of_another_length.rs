//! expect: Axis must be specified when shapes of a and weights differ.
//! under: [1.0, 2.0]

use ndview::prelude::*;

fn main() {
    let _x = arr!(np.average([1.0, 2.0, 3.0], weights=[1.0, 2.0]));
}
