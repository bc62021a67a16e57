//! expect: index 2 is out of bounds for axis 0 with size 2
//! under: 2

use ndview::prelude::*;

fn main() {
    let _b = arr!(np.zeros((2, 3))[2]);
}
