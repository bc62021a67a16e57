//! expect: shapes (2,3) and (2,2) not aligned: 3 (dim 1) != 2 (dim 1)
//! under: a

use ndview::prelude::*;

fn main() {
    let a = arr!([[1, 2, 3], [4, 5, 6]]);
    let b = arr!([[1, 2], [4, 5]]);
    let _product = arr!(np.inner(a, b));
}
