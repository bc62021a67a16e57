//! expect: cannot borrow `a` as immutable because it is also borrowed as mutable
//! under: a

use ndview::prelude::*;

fn main() {
    let mut a = arr!([1, 2, 3, 4]);
    let mut tail = arr!(&mut a[1:]);
    let first = arr!(a[0]);
    arr!(tail[0] = first);
}
