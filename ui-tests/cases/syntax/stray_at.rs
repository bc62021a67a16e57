//! expect: expected a value, found `@`
//! under: @

use ndview::prelude::*;

fn main() {
    let a = arr!([1, 2, 3]);
    let _b = arr!(@ a);
}
