//! expect: module 'numpy' has no attribute 'arrange'. Did you mean: 'arange'?
//! under: arrange

use ndview::prelude::*;

fn main() {
    let _b = arr!(np.arrange(5));
}
