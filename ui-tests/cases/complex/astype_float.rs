//! expect: elements of type `Complex<f64>` cannot be converted to `f64`
//! under: astype
//! lines: 22
//! note: of complex numbers, take a part: `.real` or `.imag`

use ndview::prelude::*;

fn main() {
    let z = arr!([1 + 2j, 3j]);
    let _x = arr!(z.astype(float));
}
