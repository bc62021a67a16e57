//! expect: could not broadcast input array from shape (3,4) into shape (2,4)
//! under: b
//! known: the first token only: the value is held in a variable, whose name has one span

use ndview::prelude::*;

fn main() {
    let mut m = arr!([[1, 2, 3, 4], [5, 6, 7, 8], [9, 10, 11, 12]]);
    let b = arr!([[1, 2, 3, 4], [5, 6, 7, 8], [9, 10, 11, 12]]);
    arr!(m[1:] = b[:]);
}
