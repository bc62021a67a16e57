//! fine: `.copy()` ends the borrow of the view it is called on.

use ndview::prelude::*;

fn main() {
    let mut a = arr!([1, 2, 3, 4]);
    let tail = arr!(a[1:]).copy();
    arr!(a[1:] = 0);
    assert_eq!(tail, arr!([2, 3, 4]));
    assert_eq!(a, arr!([1, 0, 0, 0]));
}
