//! expect: `np.block` takes a list of arrays, or a list of such lists
//! under: a

use ndview::prelude::*;

fn main() {
    let a = arr!([[1.0, 2.0], [3.0, 4.0]]);
    arr!(np.block(a));
}
