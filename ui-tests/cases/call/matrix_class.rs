//! expect: `np.matrix` is not supported: it is no part of the arrays that are here
//! under: matrix

use ndview::prelude::*;

fn main() {
    let _b = arr!(np.matrix([[1]]));
}
