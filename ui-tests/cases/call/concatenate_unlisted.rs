//! expect: arrays are given as a list: write `np.concatenate([a, a])`
//! under: a

use ndview::prelude::*;

fn main() {
    let a = arr!([1, 2, 3]);
    let _b = arr!(np.concatenate(a, a));
}
