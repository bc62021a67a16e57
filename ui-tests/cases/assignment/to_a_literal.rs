//! expect: cannot assign to a literal: the left side of an assignment is a place such as `a[1:]`
//! under: 5

use ndview::prelude::*;

fn main() {
    let mut m = arr!([[1, 2, 3, 4], [5, 6, 7, 8], [9, 10, 11, 12]]);
    arr!(5 = m);
}
