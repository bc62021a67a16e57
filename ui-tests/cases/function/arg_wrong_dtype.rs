//! expect: `ndview::Owned<{integer}, (Len<2>, Len<2>)>` is not an array of rank 2 with elements of type `f64`
//! under: &arr!([[1, 2], [3, 4]])

use ndview::prelude::*;

fn f(x: &impl Array<f64, 2>) -> f64 {
    arr!(x.sum())
}

fn main() {
    println!("{}", f(&arr!([[1, 2], [3, 4]])));
}
