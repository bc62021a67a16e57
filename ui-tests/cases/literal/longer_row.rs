//! expect: setting an array element with a sequence. The requested array has an inhomogeneous shape after 1 dimensions. The detected shape was (3,) + inhomogeneous part.
//! under: [5, 6, 7]

use ndview::prelude::*;

fn main() {
    let _rows = arr!([[1, 2], [3, 4], [5, 6, 7]]);
}
