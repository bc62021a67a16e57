//! expect: attempted to take value of method `len` on type `ndview::Owned<{float}, (Len<3>,)>`
//! under: len

use ndview::prelude::*;

fn main() {
    let v = arr!([1.0, 2.0, 3.0]);
    println!("{}", arr!(v.len));
}
