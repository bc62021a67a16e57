//! expect: negative dimensions are not allowed
//! under: -1

use ndview::prelude::*;

fn main() {
    let _block = arr!(np.zeros((2, -1)));
}
