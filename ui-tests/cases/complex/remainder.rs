//! expect: NumPy has no such operation on elements of type `Complex<f64>` and `int`
//! under: %

use ndview::prelude::*;

fn main() {
    let z = arr!([1 + 2j, 3j]);
    let _rest = arr!(z % 2);
}
