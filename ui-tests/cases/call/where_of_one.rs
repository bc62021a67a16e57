//! expect: either both or neither of x and y should be given
//! under: where

use ndview::prelude::*;

fn main() {
    let a = arr!([1, 2, 3]);
    let _b = arr!(np.where(a > 1, a));
}
