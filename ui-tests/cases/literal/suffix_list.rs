//! expect: invalid suffix `q` for number literal: write `1`, with a type if it needs one, `1_i64`
//! under: 1q

use ndview::prelude::*;

fn main() {
    let _a = arr!([1, 2, 3]);
    let _b = arr!(_a[[0, 1q]]);
}
