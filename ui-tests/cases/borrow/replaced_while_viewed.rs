//! expect: cannot assign to `a` because it is borrowed
//! under: a

use ndview::prelude::*;

fn main() {
    let mut a = arr!([1, 2, 3, 4]);
    let tail = arr!(a[1:]);
    a = arr!([5, 6, 7, 8]);
    println!("{tail} {a}");
}
