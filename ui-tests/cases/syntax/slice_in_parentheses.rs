//! expect: a slice is written in the brackets of an index: `a[1:3]`
//! under: :

use ndview::prelude::*;

fn main() {
    let a = arr!([1, 2, 3]);
    let _b = arr!(a[(1:2)]);
}
