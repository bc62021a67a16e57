//! expect: whether arrays of shapes `(Dyn,)` and `(Dyn,)` agree is checked at run time, which the line denies
//! under: u
//! lines: 27

use ndview::prelude::*;

fn main() {
    let u = Owned::from(vec![1.0, 2.0]);
    let _ = arr!(#[deny(check)] u + u);
}
