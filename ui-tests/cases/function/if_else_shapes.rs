//! expect: `if` and `else` have incompatible types
//! under: [1, 2, 3]

use ndview::prelude::*;

fn main() {
    let c = true;
    let x = if c { arr!([1, 2]) } else { arr!([1, 2, 3]) };
    println!("{x}");
}
