//! fine: the view ends before the array moves.

use ndview::prelude::*;

fn main() {
    let a = arr!([1, 2, 3, 4]);
    let sum: i32 = arr!(a[1:]).iter().sum();
    let moved = a;
    assert_eq!(sum, 9);
    assert_eq!(moved.into_vec(), [1, 2, 3, 4]);
}
