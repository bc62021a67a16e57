//! expect: an operator or a comma is missing before `a`
//! under: a

use ndview::prelude::*;

fn main() {
    let a = arr!([1, 2, 3]);
    let _b = arr!(a a);
}
