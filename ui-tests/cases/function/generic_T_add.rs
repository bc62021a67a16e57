//! expect: `View<'_, T, (Dyn,)>` is neither an array nor an element of one
//! under: x

use ndview::prelude::*;

fn f<T>(x: &impl Array<T, 1>) -> Owned<T, Shape![_]> {
    arr!(x + 1)
}

fn main() {
    println!("{}", f(&arr!([1.0, 2.0])));
}
