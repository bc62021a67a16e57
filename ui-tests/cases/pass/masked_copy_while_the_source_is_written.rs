//! fine: a mask as an index copies, so nothing is borrowed when the source changes.

use ndview::prelude::*;

fn main() {
    let mut m = arr!([[1, 2, 3], [4, 5, 6]]);
    let large = arr!(m[m > 3]);
    arr!(m[m > 3] = 0);
    assert_eq!(large.to_vec(), [4, 5, 6]);
    assert_eq!(m, arr!([[1, 2, 3], [0, 0, 0]]));
}
