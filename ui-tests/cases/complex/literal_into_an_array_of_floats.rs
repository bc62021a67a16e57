//! expect: cannot store elements of type `complex` in an array of `{float}`
//! under: 1 + 2j

use ndview::prelude::*;

fn main() {
    let mut x = arr!([0.0, 0.0]);
    arr!(x[0] = 1 + 2j);
}
