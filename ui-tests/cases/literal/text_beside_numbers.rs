//! expect: the elements of an array have one type: this is a text among numbers
//! under: "three"

use ndview::prelude::*;

fn main() {
    let _numbers = arr!([1, 2, "three"]);
}
