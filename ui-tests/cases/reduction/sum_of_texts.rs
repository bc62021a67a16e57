//! expect: `&str` is not a number
//! under: names

use ndview::prelude::*;

fn main() {
    let names = arr!(["x", "y"]);
    let _ = arr!(names.sum());
}
