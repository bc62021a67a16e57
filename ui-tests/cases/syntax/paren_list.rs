//! expect: `({float}, {float}, {float})` is not an iterator
//! under: sum

use ndview::prelude::*;

fn main() {
    println!("{}", arr!((1.0, 2.0, 3.0).sum()));
}
