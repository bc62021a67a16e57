//! expect: `RefCell<ndview::Owned<{float}, (Len<2>,)>>` is not an array
//! under: m

use ndview::prelude::*;

fn main() {
    let m = std::rc::Rc::new(std::cell::RefCell::new(arr!([1.0, 2.0])));
    arr!(m[0] = 5);
}
