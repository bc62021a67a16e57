//! expect: a line can be denied `temporary`, `copy` and `check`
//! under: temporaries

use ndview::prelude::*;

fn main() {
    let mut w = arr!([1, 2, 3]);
    arr!(#[deny(temporaries)] w[0] = 1);
}
