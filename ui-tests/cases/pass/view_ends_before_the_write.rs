//! fine: a view borrows until its last use, not until the end of the block.

use ndview::prelude::*;

fn main() {
    let mut a = arr!([1, 2, 3, 4]);
    let tail = arr!(a[1:]);
    assert_eq!(tail.iter().sum::<i32>(), 9);
    arr!(a[1:] = 7);
    assert_eq!(a, arr!([1, 7, 7, 7]));
}
