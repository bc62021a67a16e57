//! expect: only integers, slices (`:`), ellipsis (`...`), numpy.newaxis (`None`) and integer or boolean arrays are valid indices
//! under: +

use ndview::prelude::*;

fn main() {
    let a = arr!([1.0, 2.0]);
    let i = [3, 4].iter().position(|&n| n == 4);
    let _next = arr!(a[i + 1]);
}
