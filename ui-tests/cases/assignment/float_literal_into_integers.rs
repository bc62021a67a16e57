//! expect: cannot store elements of type `float` in an array of `{integer}`
//! under: 2.5
//! note: .astype({integer})

use ndview::prelude::*;

fn main() {
    let mut m = arr!([[1, 2, 3, 4], [5, 6, 7, 8], [9, 10, 11, 12]]);
    arr!(m[0] = 2.5);
}
