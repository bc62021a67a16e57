//! expect: cannot store elements of type `&str` in an array of `{float}`
//! under: "hi"

use ndview::prelude::*;

fn main() {
    let mut a = arr!([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]]);
    arr!(a[0, 0] = "hi");
}
