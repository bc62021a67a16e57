//! expect: write `let b = a;` on a line of its own, for `b := a`
//! under: :=

use ndview::prelude::*;

fn main() {
    let a = arr!([1, 2, 3]);
    let _b = arr!((b := a));
}
