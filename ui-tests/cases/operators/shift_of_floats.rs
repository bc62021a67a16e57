//! expect: NumPy has no bitwise operation on elements of type `f64` and `int`
//! under: <<

use ndview::prelude::*;

fn main() {
    let x = arr!([1.0, 2.0, 3.0]);
    let _b = arr!(x << 1);
}
