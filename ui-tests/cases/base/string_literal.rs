//! expect: the method `as_array_view` exists for reference `&'static str`, but its trait bounds were not satisfied
//! under: "abc"
//! known: rustc does not look for our sentence, `.. is not an array`, on a reference or an `Option`

use ndview::prelude::*;

fn main() {
    let _letter = arr!("abc"[0]);
}
