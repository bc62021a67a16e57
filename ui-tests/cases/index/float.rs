//! expect: only integers, slices (`:`), ellipsis (`...`), numpy.newaxis (`None`) and integer or boolean arrays are valid indices
//! under: 1.0

use ndview::prelude::*;

fn main() {
    let m = arr!([[1, 2, 3, 4], [5, 6, 7, 8], [9, 10, 11, 12]]);
    let _row = arr!(m[1.0]);
}
