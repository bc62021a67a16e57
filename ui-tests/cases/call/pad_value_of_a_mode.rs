//! expect: unsupported keyword arguments for mode 'edge': {'constant_values'}
//! under: 5

use ndview::prelude::*;

fn main() {
    let a = arr!([[1.0, 2.0], [3.0, 4.0]]);
    arr!(np.pad(a, 1, mode="edge", constant_values=5));
}
