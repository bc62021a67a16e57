//! expect: `np.roots` needs the feature `linalg` of `ndview`: write `features = ["linalg"]` beside its version in `Cargo.toml`
//! under: roots

use ndview::prelude::*;

fn main() {
    let p = arr!([1.0, -3.0, 2.0]);
    let _r = arr!(np.roots(p));
}
