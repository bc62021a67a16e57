//! expect: type annotations needed
//! under: np::load("a.npy")

use ndview::prelude::*;

fn main() {
    let _m = np::load("a.npy").unwrap();
}
