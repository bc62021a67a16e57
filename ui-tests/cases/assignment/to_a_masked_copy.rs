//! expect: an index array or a mask copies: what is written to the copy would be lost
//! under: v[mask]

use ndview::prelude::*;

fn main() {
    let mut v = arr!([1, 2, 3]);
    let mask = arr!([true, false, true]);
    arr!(v[mask][0] += 100);
}
