//! expect: this copies elements, which the line denies
//! under: m.T.reshape(4)

use ndview::prelude::*;

fn main() {
    let m = arr!([[1, 2], [3, 4]]);
    let _ = arr!(#[deny(copy)] m.T.reshape(4));
}
