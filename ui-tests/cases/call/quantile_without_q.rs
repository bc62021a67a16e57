//! expect: quantile() missing 1 required positional argument: 'q'
//! under: quantile

use ndview::prelude::*;

fn main() {
    let a = arr!([[1.0, 2.0], [3.0, 4.0]]);
    arr!(np.quantile(a));
}
