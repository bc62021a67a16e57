//! expect: an index array or a mask copies: what is written to the copy would be lost
//! under: m[[0, 1]]

use ndview::prelude::*;

fn main() {
    let mut m = arr!([[1, 2], [3, 4]]);
    arr!(m[[0, 1]][:, 1] = 5);
}
