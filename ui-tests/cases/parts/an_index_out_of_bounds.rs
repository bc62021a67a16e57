//! expect: index 3 is out of bounds for axis 0 with size 2
//! under: 3

use ndview::prelude::*;

fn main() {
    let mut m = arr!([[0, 1], [2, 3]]);
    let (mut one, _) = arr!(&mut m[0], &mut m[3]);
    one.fill(0);
}
