//! expect: index can't contain negative values
//! under: -1

use ndview::prelude::*;

fn main() {
    let a = arr!([1, 2]);
    let _padded = arr!(np.pad(a, -1));
}
