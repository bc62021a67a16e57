//! expect: `np.fromregex` is not supported: read the text in Rust, and make an array of a `Vec` by `Owned::from`
//! under: fromregex

use ndview::prelude::*;

fn main() {
    let _b = arr!(np.fromregex("f"));
}
