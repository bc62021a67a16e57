//! expect: 'tuple' object cannot be interpreted as an integer
//! under: (0, 1)

use ndview::prelude::*;

fn main() {
    let m = arr!([[1, 2, 3], [4, 5, 6]]);
    let _places = arr!(m.argmax(axis=(0, 1)));
}
