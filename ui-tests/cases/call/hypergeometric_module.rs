//! expect: `np.random.hypergeometric` is not supported: write `let mut rng = np::random::default_rng(seed);` and `rng.random((2, 3))`, `rng.normal(size=5)`
//! under: hypergeometric

use ndview::prelude::*;

fn main() {
    let _b = arr!(np.random.hypergeometric(3, 4, 2));
}
