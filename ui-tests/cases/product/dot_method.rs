//! expect: no method named `dot` found for struct `ndview::Owned<T, S>` in the current scope
//! under: dot

use ndview::prelude::*;

fn main() {
    let a = arr!([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]]);
    println!("{}", a.dot(a));
}
