//! expect: all the input array dimensions except for the concatenation axis must match exactly, but along dimension 0, the array at index 0 has size 2 and the array at index 1 has size 3
//! under: [a, b]
//! lines: 21

use ndview::prelude::*;

fn main() {
    let a = arr!([1, 2]);
    let b = arr!([1, 2, 3]);
    let _stacked = arr!(np.stack([a, b]));
}
