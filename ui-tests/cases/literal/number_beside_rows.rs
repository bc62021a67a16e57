//! expect: setting an array element with a sequence. The requested array has an inhomogeneous shape after 1 dimensions. The detected shape was (2,) + inhomogeneous part.
//! under: 3

use ndview::prelude::*;

fn main() {
    let _rows = arr!([[1, 2], 3]);
}
