//! expect: shapes (3,) and (2,) not aligned: 3 (dim 0) != 2 (dim 0)
//! under: [1.0, 2.0]

use ndview::prelude::*;

fn main() {
    let _x = arr!(np.vdot([1.0, 2.0, 3.0], [1.0, 2.0]));
}
