//! expect: cannot borrow `a` as mutable more than once at a time
//! under: a

use ndview::prelude::*;

fn main() {
    let mut a = arr!([1, 2, 3, 4]);
    let mut head = arr!(&mut a[:3]);
    let mut tail = arr!(&mut a[1:]);
    head.fill(0);
    tail.fill(1);
}
