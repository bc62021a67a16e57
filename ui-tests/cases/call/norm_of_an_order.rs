//! expect: `np.linalg.norm` with `ord` needs the feature `linalg` of `ndview`: write `features = ["linalg"]` beside its version in `Cargo.toml`
//! under: norm

use ndview::prelude::*;

fn main() {
    let a = arr!([3.0, 4.0]);
    let _n = arr!(np.linalg.norm(a, ord=1));
}
