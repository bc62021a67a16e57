//! expect: `String` is not an array
//! under: name
//! quotes the standard library

use ndview::prelude::*;

fn main() {
    let name = String::from("abc");
    let _letter = arr!(name[0]);
}
