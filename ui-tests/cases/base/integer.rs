//! expect: no method named `as_array_view` found for type `i32` in the current scope
//! under: number

use ndview::prelude::*;

fn main() {
    let number: i32 = 5;
    let _digit = arr!(number[0]);
}
