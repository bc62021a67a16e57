//! expect: the method `as_array_view` exists for struct `std::ops::Range<{integer}>`, but its trait bounds were not satisfied
//! under: t

use ndview::prelude::*;

fn main() {
    let t = 0..5;
    println!("{}", arr!(t[1:3]));
}
