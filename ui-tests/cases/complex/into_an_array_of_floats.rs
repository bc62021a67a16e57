//! expect: cannot store elements of type `Complex<f64>` in an array of `{float}`
//! under: z
//! note: a complex number becomes a float by `.real`, not by `.astype(..)`, and `.astype(complex64)` has fewer digits

use ndview::prelude::*;

fn main() {
    let z = arr!([1 + 2j, 3j]);
    let mut x = arr!([0.0, 0.0]);
    arr!(x[:] = z);
}
