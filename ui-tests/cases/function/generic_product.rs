//! expect: NumPy has no such operation on elements of type `T` and `T`
//! under: *
//! note: a type parameter by a bound such as `T: ndview::Float`

use ndview::prelude::*;

fn square<T: Copy>(v: &Owned<T, Shape![_]>) -> Owned<T, Shape![_]> {
    arr!(v * v)
}

fn main() {
    square(&arr!(np.zeros(3)).into());
}
