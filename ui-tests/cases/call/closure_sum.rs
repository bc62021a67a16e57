//! expect: type annotations needed
//! under: x

use ndview::prelude::*;

fn main() {
    let v = arr!([1.0, 2.0, 3.0]);
    let f = |x| arr!(x.sum());
    println!("{}", f(&v));
}
