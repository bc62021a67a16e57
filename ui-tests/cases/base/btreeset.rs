//! expect: `BTreeSet<{integer}>` is not an array
//! under: s

use ndview::prelude::*;

fn main() {
    let s = std::collections::BTreeSet::from([1, 2]);
    let _x = arr!(s[0]);
}
