//! expect: `np.fft.rfft` needs the feature `fft` of `ndview`: write `features = ["fft"]` beside its version in `Cargo.toml`
//! under: rfft

use ndview::prelude::*;

fn main() {
    let v = arr!([2.0, 1.0]);
    let _x = arr!(np.fft.rfft(v));
}
