//! expect: write `!=` for `<>`
//! under: <>

use ndview::prelude::*;

fn main() {
    let a = arr!([1, 2, 3, 4]);
    let _b = arr!(a <> 1);
}
