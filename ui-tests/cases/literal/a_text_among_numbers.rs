//! expect: the elements of an array have one type: this is a text among numbers
//! under: "a"

use ndview::prelude::*;

fn main() {
    let _mixed = arr!([1.0, "a"]);
}
