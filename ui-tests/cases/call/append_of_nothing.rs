//! expect: append() missing 1 required positional argument: 'values'
//! under: append

use ndview::prelude::*;

fn main() {
    let a = arr!([1, 2, 3]);
    let _b = arr!(np.append(a));
}
