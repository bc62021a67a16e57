//! expect: `i32` is not an array
//! under: n

use ndview::prelude::*;

fn main() {
    let n = 3;
    println!("{}", arr!(n[0]));
}
