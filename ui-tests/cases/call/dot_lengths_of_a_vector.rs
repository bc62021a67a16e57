//! expect: shapes (3,) and (2,3) not aligned: 3 (dim 0) != 2 (dim 0)
//! under: v

use ndview::prelude::*;

fn main() {
    let m = arr!([[1, 2, 3], [4, 5, 6]]);
    let v = arr!([1, 2, 3]);
    let _product = arr!(np.dot(v, m));
}
