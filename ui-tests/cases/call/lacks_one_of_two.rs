//! expect: apply_along_axis() missing 1 required positional argument: 'arr'
//! under: apply_along_axis

use ndview::prelude::*;

fn main() {
    let m = arr!([[2.0, 1.0], [1.0, 3.0]]);
    let _x = arr!(np.apply_along_axis(np.sum, m));
}
