//! expect: borrow of moved value: `a`
//! under: a

use ndview::prelude::*;

fn main() {
    let a = arr!([1, 2, 3, 4]);
    let moved = a;
    let tail = arr!(a[1:]);
    println!("{tail} {moved}");
}
