//! expect: write `1:3`: a slice is written with `:` in NumPy's syntax
//! under: ..

use ndview::prelude::*;

fn main() {
    let a = arr!([1, 2, 3]);
    let _b = arr!(a[1..3]);
}
