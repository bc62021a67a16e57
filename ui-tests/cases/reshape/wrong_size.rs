//! expect: cannot reshape array of size 6 into shape (4,2)
//! under: (4, 2)

use ndview::prelude::*;

fn main() {
    let m = arr!([[1, 2, 3], [4, 5, 6]]);
    let _block = arr!(m.reshape(4, 2));
}
