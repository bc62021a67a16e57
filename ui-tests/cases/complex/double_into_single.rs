//! expect: cannot store elements of type `Complex<f64>` in an array of `Complex<f32>`
//! under: z

use ndview::{Complex32, prelude::*};

fn main() {
    let z = arr!([1 + 2j, 3j]);
    let mut w = np::zeros_of::<Complex32, _>(2);
    arr!(w[:] = z);
}
