//! expect: no method named `push` found for struct `ndview::Owned<{float}, (Len<3>,)>` in the current scope
//! under: push

use ndview::prelude::*;

fn main() {
    let mut v = arr!([1.0, 2.0, 3.0]);
    v.push(4.0);
}
