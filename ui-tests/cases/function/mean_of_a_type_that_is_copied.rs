//! expect: `T` is not a number
//! under: mean
fn middle<T: Copy>(a: &impl Array<T, 1>) -> T {
    arr!(a.mean())
}


use ndview::prelude::*;

fn main() {
    middle(&arr!([1.0, 2.0]));
}
