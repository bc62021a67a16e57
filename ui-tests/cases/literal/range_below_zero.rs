//! expect: Python integer -1 out of bounds for uint8
//! under: -1

use ndview::prelude::*;

fn main() {
    let _ = arr!(np.arange(-1, 2, dtype=np.uint8));
}
