//! expect: could not broadcast input array from shape (3,3) into shape (3,)
//! under: row
//! known: the first token only: spans of several tokens cannot be joined on stable Rust

use ndview::prelude::*;

fn main() {
    let row = arr!([1, 2, 3]);
    let column = arr!([[1], [2], [3]]);
    let mut sum = arr!([0, 0, 0]);
    arr!(sum[:] = row + column);
}
