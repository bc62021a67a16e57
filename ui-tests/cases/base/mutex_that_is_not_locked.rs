//! expect: `std::sync::Mutex<ndview::Owned<{float}, (Len<2>,)>>` is not an array
//! under: m

use ndview::prelude::*;

fn main() {
    let m = std::sync::Mutex::new(arr!([1.0, 2.0]));
    arr!(m[0] = 5);
}
