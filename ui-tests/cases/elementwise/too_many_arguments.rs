//! expect: sqrt() has no `out` here: an assignment computes in place: `a[...] = x + y`
//! under: b

use ndview::prelude::*;

fn main() {
    let a = arr!([1.0, 4.0]);
    let b = arr!([0.0, 0.0]);
    let _roots = arr!(np.sqrt(a, b));
}
