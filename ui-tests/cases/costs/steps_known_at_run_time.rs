//! expect: whether `u[1::k]` can be read while `u[::k]` is written is known at run time only: it may take a temporary; none is needed if both have the same steps, or share no element
//! under: u[1::k]

use ndview::prelude::*;

fn main() {
    let mut u = Owned::from(vec![1.0, 2.0, 3.0, 4.0]);
    let k = 2;
    arr!(#[deny(temporary)] u[::k] = u[1::k]);
}
