//! expect: an axis is a number that is known while compiling: `axis=0`
//! under: axis

use ndview::prelude::*;

fn main() {
    let a = arr!([[1, 2], [3, 4]]);
    let axis = 1;
    let _joined = arr!(np.concatenate([a, a], axis=axis));
}
