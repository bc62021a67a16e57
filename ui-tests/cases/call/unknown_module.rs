//! expect: module 'numpy' has no attribute 'ramdom'. Did you mean: 'random'?
//! under: ramdom

use ndview::prelude::*;

fn main() {
    let _b = arr!(np.ramdom.rand(3));
}
