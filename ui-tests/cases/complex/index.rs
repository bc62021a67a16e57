//! expect: only integers, slices (`:`), ellipsis (`...`), numpy.newaxis (`None`) and integer or boolean arrays are valid indices
//! under: 1j

use ndview::prelude::*;

fn main() {
    let z = arr!([1 + 2j, 3j]);
    let _element = arr!(z[1j]);
}
