//! expect: a shape is one argument: write `np.zeros((2, 3))`
//! under: 3

use ndview::prelude::*;

fn main() {
    let _b = arr!(np.zeros(2, 3));
}
