//! expect: `std::ops::Range<{integer}>` is not an array
//! under: t

use ndview::prelude::*;

fn main() {
    let t = 0..5;
    println!("{}", arr!(t[1:3]));
}
