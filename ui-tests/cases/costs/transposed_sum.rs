//! expect: `m.T` is read in another order than `m[:]` is written: that takes a temporary; none is needed if both have the same steps, or share no element
//! under: m.T

use ndview::prelude::*;

fn main() {
    let mut m = arr!([[1, 2], [3, 4]]);
    arr!(#[deny(temporary)] m[:] = m + m.T);
}
