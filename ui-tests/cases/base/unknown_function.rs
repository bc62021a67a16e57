//! expect: cannot find function `zeroes` in module `__nd::np`
//! under: zeroes

use ndview::prelude::*;

fn main() {
    let _block = arr!(np.zeroes((2, 3)));
}
