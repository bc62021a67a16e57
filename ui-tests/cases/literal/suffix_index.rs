//! expect: invalid suffix `L` for number literal: write `1`, with a type if it needs one, `1_i64`
//! under: 1L

use ndview::prelude::*;

fn main() {
    let _a = arr!([1, 2, 3]);
    let _b = arr!(_a[1L]);
}
