//! expect: axes don't match array
//! under: [0]

use ndview::prelude::*;

fn main() {
    let m = arr!([[1, 2, 3], [4, 5, 6]]);
    let _block = m.permute([0]);
}
