//! expect: complex numbers need the feature `complex` of `ndview`: write `features = ["complex"]` beside its version in `Cargo.toml`
//! under: 2.5j

use ndview::prelude::*;

fn main() {
    let a = arr!([1.0, 2.0]);
    let _z = arr!(a * 2.5j);
}
