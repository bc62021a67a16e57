//! expect: `float` is a function of Python's: write `a[0] as f64` for a number, `.astype(f64)` for an array
//! under: float

use ndview::prelude::*;

fn main() {
    let a = arr!([1, 2, 3, 4]);
    let _b = arr!(float(a[0]) / 2);
}
