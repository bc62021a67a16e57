//! expect: `{integer}` cannot stand beside an array with elements of type `&str`
//! under: *

use ndview::prelude::*;

fn main() {
    let names = arr!(["a", "b"]);
    let _twice = &names * 2;
}
