//! expect: the method `as_array_view` exists for enum `Option<Vec<{integer}>>`, but its trait bounds were not satisfied
//! under: maybe
//! quotes the standard library
//! known: rustc does not look for our sentence, `.. is not an array`, on a reference or an `Option`

use ndview::prelude::*;

fn main() {
    let maybe = Some(vec![1, 2, 3]);
    let _first = arr!(maybe[0]);
}
