//! expect: mismatched types
//! under: concatenate([m, m])

use ndview::prelude::*;

fn main() {
    let m = arr!([[1.0, 2.0], [3.0, 4.0]]);
    let _c: Owned<f64, Shape![_, _]> = arr!(np.concatenate([m, m]));
}
