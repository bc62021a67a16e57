//! expect: `{float}` is not an array
//! under: sum

use ndview::prelude::*;

fn main() {
    let c = 3.0;
    println!("{}", arr!(c.sum()));
}
