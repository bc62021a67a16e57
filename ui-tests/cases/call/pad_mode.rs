//! expect: mode must be one of 'constant', 'edge', 'linear_ramp', 'maximum', 'mean', 'median', 'minimum', 'reflect', 'symmetric', 'wrap', or 'empty'
//! under: "mirror"

use ndview::prelude::*;

fn main() {
    let a = arr!([[1.0, 2.0], [3.0, 4.0]]);
    arr!(np.pad(a, 1, mode="mirror"));
}
