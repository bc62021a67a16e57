//! expect: 'str' object cannot be interpreted as an integer
//! under: "rows"

use ndview::prelude::*;

fn main() {
    let m = arr!([[1, 2, 3], [4, 5, 6]]);
    let _b = arr!(m.sum(axis="rows"));
}
