//! fine: the indices are evaluated before the array is borrowed for writing.

use ndview::prelude::*;

fn main() {
    let mut a = arr!([2_usize, 0, 1]);
    arr!(a[a[0]] = 7);
    assert_eq!(a.to_vec(), [2, 0, 7]);
    let mut v = vec![1, 2, 3];
    arr!(v[v.len() - 1] = 9);
    assert_eq!(v, [1, 2, 9]);
}
