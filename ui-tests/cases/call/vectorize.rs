//! expect: `np.vectorize` is not supported: write `a.iter().map(f)`, or `np.fromfunction` of the positions
//! under: vectorize

use ndview::prelude::*;

fn main() {
    let a = arr!([1, 2, 3]);
    let _b = arr!(np.vectorize(f)(a));
}
