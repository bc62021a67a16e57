//! expect: diag requires an array of at least two dimensions
//! under: v

use ndview::prelude::*;

fn main() {
    let v = arr!([1, 2, 3]);
    let _sum = arr!(np.trace(v));
}
