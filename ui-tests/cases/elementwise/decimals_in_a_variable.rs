//! expect: 'f64' object cannot be interpreted as an integer
//! under: n

use ndview::prelude::*;

fn main() {
    let a = arr!([1.25, 2.5]);
    let n = 1.0_f64;
    let _rounded = arr!(a.round(n));
}
