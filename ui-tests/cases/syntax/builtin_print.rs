//! expect: `print` is a function of Python's: write `println!("{}", arr!(a))`, outside of `arr!`
//! under: print

use ndview::prelude::*;

fn main() {
    let a = arr!([1, 2, 3, 4]);
    arr!(print(a));
}
