//! expect: `{integer}` is not an array
//! under: @
//! lines: 26

use ndview::prelude::*;

fn main() {
    let a = arr!([1, 2, 3]);
    let _b = arr!(a @ 2);
}
