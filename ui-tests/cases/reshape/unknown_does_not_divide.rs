//! expect: cannot reshape array of size 6 into shape (4)
//! under: (-1, 4)

use ndview::prelude::*;

fn main() {
    let m = arr!([[1, 2, 3], [4, 5, 6]]);
    let _block = arr!(m.reshape(-1, 4));
}
