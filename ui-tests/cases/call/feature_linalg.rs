//! expect: `np.linalg.solve` needs the feature `linalg` of `ndview`: write `features = ["linalg"]` beside its version in `Cargo.toml`
//! under: solve

use ndview::prelude::*;

fn main() {
    let m = arr!([[2.0, 1.0], [1.0, 3.0]]);
    let _x = arr!(np.linalg.solve(m, [3, 4]));
}
