//! expect: no common type for elements of type `T` and `int`
//! under: >

use ndview::prelude::*;

fn f<T: Clone>(x: &impl Array<T, 1>) -> Owned<bool, Shape![_]> {
    arr!(x > 0)
}

fn main() {
    println!("{}", f(&arr!([1.0, 2.0])));
}
