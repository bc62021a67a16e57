//! expect: an index array or a mask copies: what is written to the copy would be lost
//! under: m[[0, 1]]

use ndview::prelude::*;

fn main() {
    let mut m = arr!([[0, 1], [2, 3], [4, 5]]);
    let (_, mut one) = arr!(&mut m[[0, 1]], &mut m[2]);
    one.fill(0);
}
