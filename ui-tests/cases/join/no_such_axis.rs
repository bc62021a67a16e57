//! expect: axis 2 is out of bounds for array of dimension 2
//! under: [a, a]

use ndview::prelude::*;

fn main() {
    let a = arr!([[1, 2], [3, 4]]);
    let _joined = arr!(np.concatenate([a, a], axis=2));
}
