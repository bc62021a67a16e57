//! fine: `-k` counts from the end although `k` is unsigned and has no negative.

use ndview::prelude::*;

fn main() {
    let a = arr!([1, 2, 3, 4]);
    let k = 1_usize;
    assert_eq!(arr!(a[-k]), 4);
    assert_eq!(arr!(a[:-k]), arr!([1, 2, 3]));
}
