//! expect: can only specify one unknown dimension
//! under: -1

use ndview::prelude::*;

fn main() {
    let m = arr!([[1, 2, 3], [4, 5, 6]]);
    let _block = arr!(m.reshape(-1, -1));
}
