//! expect: `u[::-1]` is read in another order than `u` is written: that takes a temporary; none is needed if both have the same steps, or share no element
//! under: u[::-1]

use ndview::prelude::*;

fn main() {
    let mut u = Owned::from(vec![1.0, 2.0, 3.0, 4.0]);
    arr!(#[deny(temporary)] u[u[::-1] > 1] = 0);
}
