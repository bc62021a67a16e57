//! fine: the first and the last index of each side are in bounds.

use ndview::prelude::*;

fn main() {
    let m = arr!([[1, 2, 3, 4], [5, 6, 7, 8], [9, 10, 11, 12]]);
    assert_eq!(arr!(m[2, 3]), 12);
    assert_eq!(arr!(m[-3, -4]), 1);
    assert_eq!(arr!(m[..., -1]), arr!([4, 8, 12]));
    assert_eq!(arr!(m[None, 2, None, 3, None]), arr!([[[12]]]));
}
