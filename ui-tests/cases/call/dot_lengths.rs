//! expect: shapes (2,3) and (2,3) not aligned: 3 (dim 1) != 2 (dim 0)
//! under: a

use ndview::prelude::*;

fn main() {
    let a = arr!([[1, 2, 3], [4, 5, 6]]);
    let _product = arr!(np.dot(a, a));
}
