//! expect: ufunc 'floor_divide' not supported for the input types
//! under: floor_divide
//! note: of complex numbers, take the parts: `.real` and `.imag`

use ndview::prelude::*;

fn main() {
    let z = arr!([1 + 2j, 3j]);
    let _halves = arr!(np.floor_divide(z, 2));
}
