//! fine: the first mutable view ends before the second begins, although they overlap.

use ndview::prelude::*;

fn main() {
    let mut a = arr!([1, 2, 3, 4]);
    let mut head = arr!(&mut a[:3]);
    head.fill(0);
    let mut tail = arr!(&mut a[1:]);
    tail.fill(9);
    assert_eq!(a, arr!([0, 9, 9, 9]));
}
