//! expect: NumPy has no such operation on elements of type `&str` and `{float}`
//! under: %

use ndview::prelude::*;

fn main() {
    let v = arr!([1.0, 2.0, 3.0]);
    println!("{}", arr!("%d" % v));
}
