//! expect: cannot find value `n` in this scope
//! under: n

use ndview::prelude::*;

fn main() {
    let _m: Owned<f64, Shape![3, n]> = arr!(np.eye(3)).into();
}
