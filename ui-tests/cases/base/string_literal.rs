//! expect: `str` is not an array
//! under: "abc"

use ndview::prelude::*;

fn main() {
    let _letter = arr!("abc"[0]);
}
