//! expect: can't call method `as_array_view` on ambiguous numeric type `{integer}`
//! under: n

use ndview::prelude::*;

fn main() {
    let n = 3;
    println!("{}", arr!(n[0]));
}
