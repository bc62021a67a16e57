//! expect: can't call method `sum` on ambiguous numeric type `{float}`
//! under: sum

use ndview::prelude::*;

fn main() {
    let c = 3.0;
    println!("{}", arr!(c.sum()));
}
