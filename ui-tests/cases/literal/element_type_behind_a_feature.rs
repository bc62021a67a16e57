//! expect: elements of type float16 need the feature `half` of `ndview`: write `features = ["half"]` beside its version in `Cargo.toml`
//! under: np.float16

use ndview::prelude::*;

fn main() {
    let _ = arr!(np.zeros(3, dtype=np.float16));
}
