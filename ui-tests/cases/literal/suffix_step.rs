//! expect: invalid suffix `x` for number literal: write `2`, with a type if it needs one, `2_i64`
//! under: 2x

use ndview::prelude::*;

fn main() {
    let _a = arr!([1, 2, 3]);
    let _b = arr!(_a[::2x]);
}
