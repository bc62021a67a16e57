//! expect: `np.random.multivariate_normal` is not supported: write `let mut rng = np::random::default_rng(seed);` and `rng.random((2, 3))`, `rng.normal(size=5)`
//! under: multivariate_normal

use ndview::prelude::*;

fn main() {
    arr!(np.random.multivariate_normal([0, 0], [[1, 0], [0, 1]]));
}
