//! expect: `View<'_, T, (Dyn,)>` is neither an array of elements nor an element
//! under: x

use ndview::prelude::*;

fn f<T>(x: &impl Array<T, 1>) -> Owned<T, Shape![_]> {
    arr!(x + 1)
}

fn main() {
    println!("{}", f(&arr!([1.0, 2.0])));
}
