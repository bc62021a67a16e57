//! expect: `()` doesn't implement `std::fmt::Display`
//! under: {b}

use ndview::prelude::*;

fn main() {
    let a = arr!([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]]);
    let b = arr! { a[0]; };
    println!("{b}");
}
