//! expect: setting an array element with a sequence. The requested array has an inhomogeneous shape after 2 dimensions. The detected shape was (2, 2) + inhomogeneous part.
//! under: [6, 7]

use ndview::prelude::*;

fn main() {
    let _rows = arr!([[[1], [2]], [[5], [6, 7]]]);
}
