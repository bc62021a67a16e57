//! expect: a value that reads the array it is assigned to is computed to a temporary, which the line denies: elements of type `String` are not plain numbers
//! under: names[1:]

use ndview::prelude::*;

fn main() {
    let mut names = arr!([String::new(), String::from("a")]);
    arr!(#[deny(temporary)] names[1:] = names[:-1]);
}
