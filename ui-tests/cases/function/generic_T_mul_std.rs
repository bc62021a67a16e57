//! expect: NumPy has no such operation on elements of type `T` and `T`
//! under: *

use ndview::prelude::*;

fn f<T: Copy + std::ops::Mul<Output = T>>(x: &impl Array<T, 1>) -> Owned<T, Shape![_]> {
    arr!(x * x)
}

fn main() {
    println!("{}", f(&arr!([1.0, 2.0])));
}
