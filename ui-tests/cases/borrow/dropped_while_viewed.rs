//! expect: cannot move out of `a` because it is borrowed
//! under: a

use ndview::prelude::*;

fn main() {
    let a = arr!([1, 2, 3, 4]);
    let tail = arr!(a[1:]);
    drop(a);
    println!("{tail}");
}
