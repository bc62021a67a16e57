//! expect: cannot assign to an expression: the left side of an assignment is a place such as `a[1:]`
//! under: w + 1

use ndview::prelude::*;

fn main() {
    let mut w = arr!([1, 2, 3]);
    arr!(w + 1 = 2);
}
