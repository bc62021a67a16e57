//! expect: cannot find value `y` in this scope
//! under: y

use ndview::prelude::*;

fn main() {
    let x = arr!(y = 3);
    println!("{x:?}");
}
