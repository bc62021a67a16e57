//! expect: what is written would be lost: nobody holds `a.copy()`; write `let mut b = arr!(a.copy());` before
//! under: a.copy()

use ndview::prelude::*;

fn main() {
    let a = arr!([1, 2, 3]);
    arr!(a.copy()[0] = 9);
    println!("{a}");
}
