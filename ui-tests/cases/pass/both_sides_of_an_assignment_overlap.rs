//! fine: an assignment behaves as if its right-hand side had been copied first.

use ndview::prelude::*;

fn main() {
    let mut a = arr!([1, 2, 3, 4]);
    arr!(a[1:] = a[:-1]);
    assert_eq!(a, arr!([1, 1, 2, 3]));
    arr!(a[:] = a[::-1]);
    assert_eq!(a, arr!([3, 2, 1, 1]));
    arr!(a[0] = a[-1] + 9);
    assert_eq!(a, arr!([10, 2, 1, 1]));
}
