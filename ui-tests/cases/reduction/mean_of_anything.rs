//! expect: `T` is not a number
//! under: v

use ndview::prelude::*;

fn main() {
    fn mean<T>(v: &Owned<T, Shape![3]>) -> T {
        arr!(v.mean())
    }
    mean(&arr!([1, 2, 3]));
}
