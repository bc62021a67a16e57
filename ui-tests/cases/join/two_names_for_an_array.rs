//! expect: mismatched types
//! under: (x, y)

use ndview::prelude::*;

fn main() {
    let points = Owned::from_shape_vec([2, 3], vec![1, 2, 3, 4, 5, 6]).unwrap();
    let (x, y) = arr!(points[:, 1:]);
}
