//! expect: NumPy has no such operation on elements of type `{float}` and `Option<{float}>`
//! under: *

use ndview::prelude::*;

fn main() {
    let a = arr!([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]]);
    let o = Some(2.0);
    println!("{}", arr!(a * o));
}
