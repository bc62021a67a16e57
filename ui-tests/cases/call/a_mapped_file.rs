//! expect: `np.load_mmap` needs the feature `mmap` of `ndview`: write `features = ["mmap"]` beside its version in `Cargo.toml`
//! under: load

use ndview::prelude::*;

fn main() {
    let _a = arr!(np.load("a.npy", mmap_mode="r"));
}
