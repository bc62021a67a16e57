//! expect: The truth value of an array with more than one element is ambiguous
//! under: a

use ndview::prelude::*;

fn main() {
    let a = arr!([1, 2, 3, 4]);
    let _b = arr!(min(a, 3));
}
