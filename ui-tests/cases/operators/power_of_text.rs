//! expect: NumPy has no such operation on elements of type `&str` and `int`
//! under: **

use ndview::prelude::*;

fn main() {
    let names = arr!(["x", "y"]);
    let _b = arr!(names ** 2);
}
