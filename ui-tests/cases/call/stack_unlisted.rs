//! expect: arrays are given as a list: write `np.stack([a, a])`
//! under: a

use ndview::prelude::*;

fn main() {
    let a = arr!([1, 2, 3]);
    let _b = arr!(np.stack(a, a));
}
