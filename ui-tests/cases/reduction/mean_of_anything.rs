//! expect: `T` is not a number
//! under: mean

use ndview::prelude::*;

fn main() {
    fn mean<T>(v: &Owned<T, Shape![3]>) -> f64 {
        arr!(v.mean())
    }
    mean(&arr!([1, 2, 3]));
}
