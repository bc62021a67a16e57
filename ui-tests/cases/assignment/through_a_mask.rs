//! expect: an index array or a mask copies: what is written to the copy would be lost
//! under: w[w > 1]

use ndview::prelude::*;

fn main() {
    let mut w = arr!([1, 2, 3]);
    arr!(w[w > 1][0] = 5);
}
