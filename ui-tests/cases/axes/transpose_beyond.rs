//! expect: axis 2 is out of bounds for array of dimension 2
//! under: 2

use ndview::prelude::*;

fn main() {
    let m = arr!([[1, 2, 3]]);
    let _ = arr!(m.transpose(0, 2));
}
