//! expect: `print` is a function of Python's: write `println!("{}", arr!(v))`, outside of `arr!`
//! under: print

use ndview::prelude::*;

fn main() {
    let v = arr!([1.0, 2.0, 3.0]);
    arr!(print(v));
}
