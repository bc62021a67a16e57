//! expect: all the input array dimensions except for the concatenation axis must match exactly, but along dimension 1, the array at index 0 has size 2 and the array at index 1 has size 3
//! under: [a, b]
//! lines: 24

use ndview::prelude::*;

fn main() {
    let a = arr!([[1, 2], [3, 4]]);
    let b = arr!([[1, 2, 3]]);
    let _joined = arr!(np.concatenate([a, b]));
}
