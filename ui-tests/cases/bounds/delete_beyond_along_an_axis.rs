//! expect: index -3 is out of bounds for axis 1 with size 2
//! under: -3

use ndview::prelude::*;

fn main() {
    let m = arr!([[1, 2], [3, 4]]);
    let _rest = arr!(np.delete(m, -3, axis=1));
}
