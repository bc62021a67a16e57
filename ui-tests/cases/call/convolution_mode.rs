//! expect: Use one of 'valid', 'same', or 'full' for convolve/correlate mode
//! under: "all"

use ndview::prelude::*;

fn main() {
    let a = arr!([[1.0, 2.0], [3.0, 4.0]]);
    arr!(np.convolve(a[0], a[1], "all"));
}
