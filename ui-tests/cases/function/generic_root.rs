//! expect: ufunc 'sqrt' not supported for the input types
//! under: sqrt
//! note: a function over `f32` and `f64` has the bound `T: ndview::Float`

use ndview::prelude::*;

fn root<T: Copy>(v: &impl Array<T, 1>) -> Owned<T, Shape![_]> {
    arr!(np.sqrt(v))
}

fn main() {
    root(&[1.0, 2.0]);
}
