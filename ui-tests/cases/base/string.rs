//! expect: no method named `as_array_view` found for struct `String` in the current scope
//! under: name

use ndview::prelude::*;

fn main() {
    let name = String::from("abc");
    let _letter = arr!(name[0]);
}
