//! expect: NumPy has no such operation on elements of type `T` and `T`
//! under: -
//! note: a function over `f32` and `f64` has the bound `T: ndview::Float`

use ndview::prelude::*;

fn difference<T: Copy>(a: &Owned<T, Shape![_]>, b: &Owned<T, Shape![_]>) -> Owned<T, Shape![_]> {
    arr!(a - b)
}

fn main() {
    let a: Owned<f64, Shape![_]> = arr!([1.0, 2.0]).into();
    difference(&a, &a);
}
