//! expect: assign to one place at a time: `arr! { a[0] = 1; b[0] = 2; }`
//! under: =

use ndview::prelude::*;

fn main() {
    let mut w = arr!([1, 2, 3]);
    arr!(w[0], w[1] = 1, 2);
}
