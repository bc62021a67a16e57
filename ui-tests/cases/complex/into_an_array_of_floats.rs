//! expect: cannot store elements of type `Complex<f64>` in an array of `{float}`
//! under: z
//! note: of complex numbers, `.real` has no imaginary part, and `.astype(complex64)` fewer digits

use ndview::prelude::*;

fn main() {
    let z = arr!([1 + 2j, 3j]);
    let mut x = arr!([0.0, 0.0]);
    arr!(x[:] = z);
}
