//! fine: a list as an index copies, so nothing is borrowed when the source changes.

use ndview::prelude::*;

fn main() {
    let mut m = arr!([[1, 2, 3], [4, 5, 6], [7, 8, 9]]);
    let rows = arr!(m[[0, 2]]);
    arr!(m[0] = 0);
    assert_eq!(rows, arr!([[1, 2, 3], [7, 8, 9]]));
    assert_eq!(arr!(m[0]), arr!([0, 0, 0]));
}
