//! expect: `np.random.dirichlet` is not supported: write `let mut rng = np::random::default_rng(seed);` and `rng.random((2, 3))`, `rng.normal(size=5)`
//! under: dirichlet

use ndview::prelude::*;

fn main() {
    arr!(np.random.dirichlet([2, 3]));
}
