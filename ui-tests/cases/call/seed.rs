//! expect: `np.random.set_state` is not supported: write `let mut rng = np::random::default_rng(seed);` and `rng.random((2, 3))`, `rng.normal(size=5)`
//! under: set_state

use ndview::prelude::*;

fn main() {
    arr!(np.random.set_state(1));
}
