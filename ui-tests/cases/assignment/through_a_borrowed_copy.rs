//! expect: an index array or a mask copies: what is written to the copy would be lost
//! under: v[[0, 2]]

use ndview::prelude::*;

fn main() {
    let mut v = arr!([1, 2, 3]);
    let picked = arr!(&mut v[[0, 2]]);
    picked.fill(100);
}
