//! expect: invalid suffix `L` for number literal: write `0`, with a type if it needs one, `0_i64`
//! under: 0L

use ndview::prelude::*;

fn main() {
    let _a = arr!([1, 2, 3]);
    let _b = arr!(_a.sum(axis=0L));
}
