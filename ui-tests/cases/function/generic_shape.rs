//! expect: operands could not be broadcast together with shapes S ()
//! under: *

use ndview::prelude::*;

fn f<S: Shape>(x: &Owned<f64, S>) -> Owned<f64, S> {
    arr!(x * 2)
}

fn main() {
    let a = arr!([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]]);
    println!("{}", f(&a));
}
