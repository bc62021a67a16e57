//! expect: array does not have imaginary part to set
//! under: imag

use ndview::prelude::*;

fn main() {
    let mut x = arr!([0.0, 0.0]);
    arr!(x.imag = 1.0);
}
