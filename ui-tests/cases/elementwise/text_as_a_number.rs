//! expect: elements of type `&str` cannot be converted to `f64`
//! under: astype

use ndview::prelude::*;

fn main() {
    let names = arr!(["1.5", "2.5"]);
    let _numbers = arr!(names.astype(f64));
}
