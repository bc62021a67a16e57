//! expect: the method `as_array_view` exists for reference `&str`, but its trait bounds were not satisfied
//! under: s

use ndview::prelude::*;

fn main() {
    let s = "hello";
    println!("{}", arr!(s[::-1]));
}
