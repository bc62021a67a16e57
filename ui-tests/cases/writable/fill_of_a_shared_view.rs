//! expect: no method named `fill` found for struct `View<'a, T, S, L>` in the current scope
//! under: fill

use ndview::prelude::*;

fn main() {
    let a = arr!([1, 2, 3, 4]);
    arr!(a[1:]).fill(0);
}
