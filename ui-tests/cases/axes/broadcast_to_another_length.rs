//! expect: operands could not be broadcast together with remapped shapes [original->remapped]: (2,3)  and requested shape (2,4)
//! under: (2, 4)

use ndview::prelude::*;

fn main() {
    let m = arr!([[1, 2, 3], [4, 5, 6]]);
    let _block = arr!(m.broadcast_to(2, 4));
}
