//! expect: no common type for elements of type `&str` and `int`
//! under: >

use ndview::prelude::*;

fn main() {
    let names = arr!(["x", "y"]);
    let _b = arr!(names > 1);
}
