//! expect: no method named `sqrt` found for struct `ndview::Owned<{float}, (Len<3>,)>` in the current scope
//! under: sqrt

use ndview::prelude::*;

fn main() {
    let v = arr!([1.0, 2.0, 3.0]);
    println!("{}", arr!(v.sqrt()));
}
