//! expect: whether shapes agree is checked at run time, which the line denies: `(Dyn,)` has a length that is not part of the type
//! under: m[0]
//! lines: 25

use ndview::prelude::*;

fn main() {
    let mut u = Owned::from(vec![1.0, 2.0, 3.0, 4.0]);
    let m = arr!([[1, 2, 3, 4]]);
    arr!(#[deny(check)] u[:] = m[0]);
}
