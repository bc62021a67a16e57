//! expect: `np.linalg.det` needs the feature `linalg` of `ndview`: write `features = ["linalg"]` beside its version in `Cargo.toml`
//! under: det

use ndview::prelude::*;

fn main() {
    let a = arr!([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]]);
    println!("{}", arr!(np.linalg.det(a)));
}
