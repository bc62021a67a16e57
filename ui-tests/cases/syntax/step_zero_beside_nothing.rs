//! expect: slice step cannot be zero
//! under: 0

use ndview::prelude::*;

fn main() {
    let a = arr!([1, 2, 3, 4]);
    let _b = arr!(a[::0] + );
}
