//! expect: `str` is not an array
//! under: s

use ndview::prelude::*;

fn main() {
    let s = "hello";
    println!("{}", arr!(s[::-1]));
}
