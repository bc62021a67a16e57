//! expect: no method named `as_array_view` found for reference `&'static str` in the current scope
//! under: "abc"

use ndview::prelude::*;

fn main() {
    let _letter = arr!("abc"[0]);
}
