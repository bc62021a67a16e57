//! expect: type `{integer}` cannot be dereferenced
//! under: * 2

use ndview::prelude::*;

fn main() {
    let v = arr!([1.0, 2.0, 3.0]);
    println!("{}", arr!(v +* 2));
}
