//! expect: `@=` is not supported: write `a[...] = a @ b`
//! under: @=

use ndview::prelude::*;

fn main() {
    let mut w = arr!([1, 2, 3]);
    arr!(w @= w);
}
