//! fine: a tuple among other indices is an index array, as in NumPy.

use ndview::prelude::*;

fn main() {
    let a = arr!([[1, 2], [3, 4]]);
    let b = arr!(a[(0, 1), 0]);
    assert_eq!(b.to_vec(), [1, 3]);
}
