//! expect: `np.random.rand` needs the feature `random` of `ndview`: write `features = ["random"]` beside its version in `Cargo.toml`
//! under: rand

use ndview::prelude::*;

fn main() {
    println!("{}", arr!(np.random.rand(3)));
}
