//! expect: module 'numpy' has no attribute 'avg'. Did you mean: 'average'?
//! under: avg

use ndview::prelude::*;

fn main() {
    let x = arr!([1.0, 2.0, 3.0]);
    let _b = arr!(np.avg(x));
}
