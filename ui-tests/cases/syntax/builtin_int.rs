//! expect: `int` is a function of Python's: write `x as i64` for a number, `.astype(i64)` for an array
//! under: int

use ndview::prelude::*;

fn main() {
    let x = 1.5;
    let _b = arr!(int(x) + 1);
}
