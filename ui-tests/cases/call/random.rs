//! expect: `np.random.randint` needs the feature `random` of `ndview`: write `features = ["random"]` beside its version in `Cargo.toml`
//! under: randint

use ndview::prelude::*;

fn main() {
    println!("{}", arr!(np.random.randint(0, 10)));
}
