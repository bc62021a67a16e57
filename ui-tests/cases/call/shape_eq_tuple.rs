//! expect: no common type for elements of type `usize` and `({integer}, {integer})`
//! under: ==

use ndview::prelude::*;

fn main() {
    let a = arr!([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]]);
    println!("{}", arr!(a.shape == (2, 3)));
}
