//! expect: an index can only have a single ellipsis ('...')
//! under: ...

use ndview::prelude::*;

fn main() {
    let mut m = arr!([[1, 2, 3, 4], [5, 6, 7, 8], [9, 10, 11, 12]]);
    arr!(m[..., 0, ...] = 7);
}
