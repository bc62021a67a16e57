//! expect: NumPy has no such operation on elements of type `Vec<{float}>` and `int`
//! under: *

use ndview::prelude::*;

fn main() {
    let g = vec![vec![1.0, 2.0], vec![3.0, 4.0]];
    println!("{}", arr!(g * 2));
}
