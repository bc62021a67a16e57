//! expect: `#[parallel]` needs the feature `rayon` of `ndview`: write `features = ["rayon"]` beside its version in `Cargo.toml`
//! under: #[parallel]

use ndview::prelude::*;

fn main() {
    let a = arr!([1.0, 2.0]);
    arr!(#[parallel] a * 2);
}
