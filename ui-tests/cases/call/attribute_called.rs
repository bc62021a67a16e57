//! expect: `T` is an attribute: write `m.T`
//! under: T

use ndview::prelude::*;

fn main() {
    let m = arr!([[2.0, 1.0], [1.0, 3.0]]);
    let _x = arr!(m.T());
}
