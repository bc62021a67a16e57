//! expect: cannot borrow `a` as mutable because it is also borrowed as immutable
//! under: a

use ndview::prelude::*;

fn main() {
    let mut a = arr!([1, 2, 3, 4]);
    let tail = arr!(a[1:]);
    arr!(a[a > 2] = 0);
    println!("{tail}");
}
