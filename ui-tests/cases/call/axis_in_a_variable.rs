//! expect: an axis is a number that is known while compiling: `axis=0`
//! under: axis

use ndview::prelude::*;

fn main() {
    let a = arr!([[1.0, 2.0], [3.0, 4.0]]);
    let axis = 1;
    arr!(np.median(a, axis=axis));
}
