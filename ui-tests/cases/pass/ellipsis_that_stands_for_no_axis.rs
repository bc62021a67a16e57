//! fine: `...` may stand for no axis at all, also where every axis has its index.

use ndview::prelude::*;

fn main() {
    let m = arr!([[1, 2, 3, 4], [5, 6, 7, 8], [9, 10, 11, 12]]);
    assert_eq!(arr!(m[..., 1, 2]).shape(), [0_usize; 0]);
    assert_eq!(arr!(m[1, ..., 2]), arr!(m[1, 2, ...]));
    assert_eq!(arr!(m[...]), m);
    assert_eq!(arr!(m[()]), m);
}
