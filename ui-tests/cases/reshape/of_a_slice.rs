//! expect: cannot reshape array of size 4 into shape (3,2)
//! under: (3, 2)

use ndview::prelude::*;

fn main() {
    let m = arr!([[1, 2, 3], [4, 5, 6]]);
    let _block = arr!(m[:, 1:].reshape(3, 2));
}
