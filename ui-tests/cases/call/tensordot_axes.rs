//! expect: `np.tensordot` takes axes that are known while compiling: `axes=1`, `axes=([1, 0], [0, 1])`
//! under: n

use ndview::prelude::*;

fn main() {
    let a = arr!([[1.0, 2.0], [3.0, 4.0]]);
    let n = 1;
    arr!(np.tensordot(a, a, axes=n));
}
