//! expect: `HashMap<{integer}, {float}>` is neither an array nor an element of one
//! under: h

use ndview::prelude::*;

fn main() {
    let v = arr!([1.0, 2.0, 3.0]);
    let h = std::collections::HashMap::from([(1, 2.0)]);
    println!("{}", arr!(v * h));
}
