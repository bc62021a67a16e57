//! expect: all the input arrays must have same number of dimensions, but the array at index 0 has shape (Len<2>, Len<2>) and the array at index 1 has shape (Len<2>,)
//! under: [a, a[0]]
//! lines: 25

use ndview::prelude::*;

fn main() {
    let a = arr!([[1, 2], [3, 4]]);
    let _joined = arr!(np.concatenate([a, a[0]]));
}
