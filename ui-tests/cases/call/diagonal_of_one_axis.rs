//! expect: axis 1 is out of bounds for array of dimension 1
//! under: v

use ndview::prelude::*;

fn main() {
    let a = arr!([[1.0, 2.0], [3.0, 4.0]]);
    let mut v = arr!(a[0].copy());
    arr!(np.fill_diagonal(v, 5));
}
