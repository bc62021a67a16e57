//! expect: cannot borrow `a` as mutable because it is also borrowed as immutable
//! under: a.fill(0)

use ndview::prelude::*;

fn main() {
    let mut a = arr!([1, 2, 3, 4]);
    let tail = arr!(a[1:]);
    a.fill(0);
    println!("{tail}");
}
