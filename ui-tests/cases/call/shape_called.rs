//! expect: `shape` is an attribute: write `m.shape[0]`
//! under: shape

use ndview::prelude::*;

fn main() {
    let m = arr!([[1, 2], [3, 4]]);
    println!("{}", arr!(m.shape(0)));
}
