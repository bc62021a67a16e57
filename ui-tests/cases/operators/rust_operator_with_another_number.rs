//! expect: `{integer}` cannot stand beside an array with elements of type `f64`
//! under: *
//! lines: 39

use ndview::prelude::*;

fn main() {
    let a = arr!([1.5, 2.5]);
    let scaled: Owned<f64, (Len<2>,)> = &a * 0.5;
    let _twice = scaled * 2;
}
