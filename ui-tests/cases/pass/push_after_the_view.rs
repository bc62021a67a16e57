//! fine: the view of the vector ends before the vector grows.

use ndview::prelude::*;

fn main() {
    let mut v = vec![1, 2, 3];
    let doubled = arr!(v[1:]).map(|x| x * 2);
    v.push(4);
    assert_eq!(doubled.to_vec(), [4, 6]);
    assert_eq!(arr!(v[-1]), 4);
}
