//! expect: `HashMap<{integer}, {float}>` is neither an array of elements nor an element
//! under: h

use ndview::prelude::*;

fn main() {
    let v = arr!([1.0, 2.0, 3.0]);
    let h = std::collections::HashMap::from([(1, 2.0)]);
    println!("{}", arr!(v * h));
}
