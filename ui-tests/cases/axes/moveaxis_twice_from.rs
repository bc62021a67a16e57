//! expect: repeated axis in `source` argument
//! under: 0

use ndview::prelude::*;

fn main() {
    let m = arr!([[1, 2, 3], [4, 5, 6]]);
    let _moved = arr!(np.moveaxis(m, (0, 0), (0, 1)));
}
