//! expect: `np.subtract.outer` is not supported: write `np.subtract(x[:, None], y)`
//! under: outer

use ndview::prelude::*;

fn main() {
    let a = arr!([1, 2]);
    arr!(np.subtract.outer(a, a));
}
