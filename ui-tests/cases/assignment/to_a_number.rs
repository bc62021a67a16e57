//! expect: cannot assign to a literal: the left side of an assignment is a place such as `a[1:]`
//! under: 3

use ndview::prelude::*;

fn main() {
    arr!(3 = 4);
}
