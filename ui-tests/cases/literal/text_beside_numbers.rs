//! expect: mismatched types
//! under: "three"

use ndview::prelude::*;

fn main() {
    let _numbers = arr!([1, 2, "three"]);
}
