//! expect: too many indices for array: array is 2-dimensional, but 2 were indexed
//! under: 0
//! known: NumPy counts 3, two for the mask; here the number of indices is a const parameter,
//! known: fixed by the macro before the type of the mask is known

use ndview::prelude::*;

fn main() {
    let m = arr!([[1, 2, 3, 4], [5, 6, 7, 8], [9, 10, 11, 12]]);
    let mask = arr!([
        [true, false, true, true],
        [false, true, false, true],
        [true, true, true, true]
    ]);
    let _number = arr!(m[mask, 0]);
}
