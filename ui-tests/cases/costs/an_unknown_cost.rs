//! expect: a line can be denied `temporary`, `copy` and `check`
//! under: allocation

use ndview::prelude::*;

fn main() {
    let mut u = Owned::from(vec![1.0, 2.0, 3.0, 4.0]);
    arr!(#[deny(temporary, allocation)] u[0] = 1.0);
}
