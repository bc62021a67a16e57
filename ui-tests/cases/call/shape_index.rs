//! expect: field `shape` of struct `ndview::Owned` is private
//! under: shape

use ndview::prelude::*;

fn main() {
    let a = arr!([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]]);
    println!("{}", a.shape[0]);
}
