//! expect: `slice` is a function of Python's: write it in the brackets of an index: `0:1`
//! under: slice

use ndview::prelude::*;

fn main() {
    let a = arr!([1, 2, 3, 4]);
    let _b = arr!(a[slice(0, 1)]);
}
