//! expect: no field `shapes` on type `ndview::Owned<{float}, (Len<3>,)>`
//! under: shapes

use ndview::prelude::*;

fn main() {
    let v = arr!([1.0, 2.0, 3.0]);
    println!("{:?}", arr!(v.shapes));
}
