//! expect: `np.random.rand` is not supported: write `let mut rng = np::random::default_rng(seed);` and `rng.random((2, 3))`, `rng.normal(size=5)`
//! under: rand

use ndview::prelude::*;

fn main() {
    arr!(np.random.rand(2, 3));
}
