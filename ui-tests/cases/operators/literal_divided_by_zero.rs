//! expect: division by zero
//! under: 0

use ndview::prelude::*;

fn main() {
    let a = arr!([1, 2]);
    arr!(a * (1 / 0));
}
