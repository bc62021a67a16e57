//! expect: cannot find function `array` in this scope
//! under: array

use ndview::prelude::*;

fn main() {
    println!("{}", arr!(array([1, 2])));
}
