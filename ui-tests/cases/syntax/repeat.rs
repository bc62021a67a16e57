//! expect: `[{float}; 5]` doesn't implement `std::fmt::Display`
//! under: println!("{}", arr!([0.0; 5]))

use ndview::prelude::*;

fn main() {
    println!("{}", arr!([0.0; 5]));
}
