//! expect: write `0:2`: a slice is written with `:` in NumPy's syntax
//! under: ..

use ndview::prelude::*;

fn main() {
    let v = arr!([1.0, 2.0, 3.0]);
    println!("{}", arr!(v[0..2]));
}
