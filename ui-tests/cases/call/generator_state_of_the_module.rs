//! expect: `np.random.get_state` is not supported: write `let mut rng = np::random::default_rng(seed);` and `rng.random((2, 3))`, `rng.normal(size=5)`
//! under: get_state

use ndview::prelude::*;

fn main() {
    let _b = arr!(np.random.get_state());
}
