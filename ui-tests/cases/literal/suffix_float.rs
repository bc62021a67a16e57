//! expect: invalid suffix `q` for float literal: write `1.5`, with a type if it needs one, `1.5_f64`
//! under: 1.5q

use ndview::prelude::*;

fn main() {
    let _a = arr!([1, 2, 3]);
    let _b = arr!(_a + 1.5q);
}
