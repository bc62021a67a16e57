//! expect: module 'numpy' has no attribute 'concatinate'. Did you mean: 'concatenate'?
//! under: concatinate

use ndview::prelude::*;

fn main() {
    let a = arr!([1, 2, 3]);
    let _b = arr!(np.concatinate([a, a]));
}
