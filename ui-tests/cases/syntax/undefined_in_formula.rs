//! expect: cannot find value `q` in this scope
//! under: q

use ndview::prelude::*;

fn main() {
    let v = arr!([1.0, 2.0, 3.0]);
    println!("{}", arr!(v + q));
}
