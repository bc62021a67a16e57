//! expect: no method named `append` found for struct `ndview::Owned<{float}, (Len<3>,)>` in the current scope
//! under: append

use ndview::prelude::*;

fn main() {
    let mut v = arr!([1.0, 2.0, 3.0]);
    v.append(4.0);
}
