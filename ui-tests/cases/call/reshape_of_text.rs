//! expect: 'str' object cannot be interpreted as an integer
//! under: "3"

use ndview::prelude::*;

fn main() {
    let a = arr!([1, 2, 3]);
    let _b = arr!(a.reshape("3"));
}
