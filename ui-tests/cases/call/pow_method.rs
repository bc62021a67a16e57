//! expect: no method named `powi` found for struct `ndview::Owned<{float}, (Len<3>,)>` in the current scope
//! under: powi

use ndview::prelude::*;

fn main() {
    let v = arr!([1.0, 2.0, 3.0]);
    println!("{}", v.powi(2));
}
