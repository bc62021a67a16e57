//! expect: incompatible dimensions for cross product (dimension must be 3)
//! under: [1.0]

use ndview::prelude::*;

fn main() {
    let a = arr!([1.0, 2.0, 3.0]);
    let _normal = arr!(np.cross(a, [1.0]));
}
