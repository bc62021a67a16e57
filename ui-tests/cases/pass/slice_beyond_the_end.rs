//! fine: slices are clipped to the axis, they are never out of bounds.

use ndview::prelude::*;

fn main() {
    let m = arr!([[1, 2, 3, 4], [5, 6, 7, 8], [9, 10, 11, 12]]);
    assert_eq!(arr!(m[1:99]).shape(), [2, 4]);
    assert_eq!(arr!(m[7:, -99:2]).shape(), [0, 2]);
    assert_eq!(arr!(m[::-1, ::99]), arr!([[9], [5], [1]]));
    assert_eq!(arr!(m[9:-1:-1]).shape(), [0, 4]);
}
