//! expect: module 'numpy' has no attribute 'zeroes'. Did you mean: 'zeros'?
//! under: zeroes

use ndview::prelude::*;

fn main() {
    let _block = arr!(np.zeroes((2, 3)));
}
