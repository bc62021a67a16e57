//! expect: `char` is not an array
//! under: c

use ndview::prelude::*;

fn main() {
    let c = 'x';
    println!("{}", arr!(c[0]));
}
