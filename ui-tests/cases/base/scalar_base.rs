//! expect: can't call method `as_array_view` on ambiguous numeric type `{float}`
//! under: c

use ndview::prelude::*;

fn main() {
    let c = 3.0;
    println!("{}", arr!(c[0]));
}
