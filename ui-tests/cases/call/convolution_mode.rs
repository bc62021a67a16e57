//! expect: mode must be one of 'full', 'same', or 'valid'
//! under: "all"

use ndview::prelude::*;

fn main() {
    let a = arr!([[1.0, 2.0], [3.0, 4.0]]);
    arr!(np.convolve(a[0], a[1], "all"));
}
