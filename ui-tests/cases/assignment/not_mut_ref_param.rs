//! expect: cannot borrow `*x` as mutable, as it is behind a `&` reference
//! under: x

use ndview::prelude::*;

fn f(x: &Owned<f64, Shape![2, 3]>) {
    arr!(x[0] = 0);
}

fn main() {
    let a = arr!([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]]);
    f(&a);
}
