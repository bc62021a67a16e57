//! expect: all input arrays must have the same shape
//! under: [a, b]
//! lines: 21

use ndview::prelude::*;

fn main() {
    let a = arr!([1, 2]);
    let b = arr!([1, 2, 3]);
    let _stacked = arr!(np.stack([a, b]));
}
