//! expect: `np.random.geometric` is not supported: write `let mut rng = np::random::default_rng(seed);` and `rng.random((2, 3))`, `rng.normal(size=5)`
//! under: geometric

use ndview::prelude::*;

fn main() {
    let _b = arr!(np.random.geometric(0.5, 5));
}
