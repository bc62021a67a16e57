//! expect: Integers to negative integer powers are not allowed.
//! under: -1

use ndview::prelude::*;

fn main() {
    let a = arr!([1, 2]);
    let _power = arr!(a ** -1);
}
