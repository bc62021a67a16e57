//! expect: `({float}, {float}, {float})` doesn't implement `std::fmt::Display`
//! under: println!("{}", arr!(1.0, 2.0, 3.0))

use ndview::prelude::*;

fn main() {
    println!("{}", arr!(1.0, 2.0, 3.0));
}
