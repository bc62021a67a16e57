//! expect: a value is missing before this comma
//! under: ,

use ndview::prelude::*;

fn main() {
    let _b = arr!([1,, 3]);
}
