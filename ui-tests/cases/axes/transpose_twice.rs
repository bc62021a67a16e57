//! expect: repeated axis in transpose
//! under: -1

use ndview::prelude::*;

fn main() {
    let m = arr!([[1, 2, 3]]);
    let _ = arr!(np.transpose(m, (1, -1)));
}
