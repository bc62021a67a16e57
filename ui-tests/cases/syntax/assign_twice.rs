//! expect: a line assigns once: write a second line for a second `=`
//! under: =

use ndview::prelude::*;

fn main() {
    let mut w = arr!([1, 2, 3]);
    arr!(w[0] = w[1] = 2);
}
