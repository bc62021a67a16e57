//! expect: NumPy has no bitwise operation on elements of type `Complex<f64>` and `int`
//! under: &

use ndview::prelude::*;

fn main() {
    let z = arr!([1 + 2j, 3j]);
    let _bits = arr!(z & 1);
}
