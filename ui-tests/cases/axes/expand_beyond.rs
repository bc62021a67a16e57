//! expect: axis 3 is out of bounds for array of dimension 3
//! under: expand_dims

use ndview::prelude::*;

fn main() {
    let m = arr!([[1, 2, 3], [4, 5, 6]]);
    let _block = m.expand_dims::<3>();
}
