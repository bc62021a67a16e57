//! expect: a block `{ .. }` is missing after this
//! under: (x)

use ndview::prelude::*;

fn main() {
    let v = arr!([1.0, 2.0, 3.0]);
    arr! { for x in v: print(x) }
}
