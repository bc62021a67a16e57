//! expect: The weights and list don't have the same length.
//! under: [1.0, 2.0]

use ndview::prelude::*;

fn main() {
    let _x = arr!(np.bincount([1, 2, 3], weights=[1.0, 2.0]));
}
