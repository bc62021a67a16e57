//! expect: `String` is not an array
//! under: name

use ndview::prelude::*;

fn main() {
    let mut name = String::from("ada");
    arr!(name[0] = 'A');
}
