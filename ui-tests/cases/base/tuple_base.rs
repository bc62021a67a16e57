//! expect: tuple index out of range
//! under: 3

use ndview::prelude::*;

fn main() {
    let t = (1, 2, 3);
    println!("{}", arr!(t[3]));
}
