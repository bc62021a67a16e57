//! expect: `np.fft.fft` needs the feature `fft` of `ndview`: write `features = ["fft"]` beside its version in `Cargo.toml`
//! under: fft

use ndview::prelude::*;

fn main() {
    let v = arr!([1.0, 2.0, 3.0]);
    println!("{}", arr!(np.fft.fft(v)));
}
