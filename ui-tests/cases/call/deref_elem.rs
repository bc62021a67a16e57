//! expect: type `{float}` cannot be dereferenced
//! under: *arr!(v[0])

use ndview::prelude::*;

fn main() {
    let v = arr!([1.0, 2.0, 3.0]);
    let w = *arr!(v[0]);
    println!("{w}");
}
