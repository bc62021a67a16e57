//! expect: `i32` is not an array
//! under: number

use ndview::prelude::*;

fn main() {
    let number: i32 = 5;
    let _digit = arr!(number[0]);
}
