//! expect: a shape is one argument: write `np.ones((4, 4))`
//! under: 4

use ndview::prelude::*;

fn main() {
    let _b = arr!(np.ones(4, 4));
}
