//! expect: `BTreeMap<{integer}, {float}>` is not an array
//! under: h

use ndview::prelude::*;

fn main() {
    let h = std::collections::BTreeMap::from([(1, 2.0)]);
    println!("{}", arr!(h[1]));
}
