//! expect: too many indices for array: array is 2-dimensional, but 3 were indexed
//! under: index

use ndview::prelude::*;

fn main() {
    let m = arr!([[1, 2], [3, 4]]);
    let index = arr!(np.s_[0, ..., 1, 0]);
    let _numbers = arr!(m[index]);
}
