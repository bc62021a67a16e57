//! expect: take() missing 1 required positional argument: 'indices'
//! under: take

use ndview::prelude::*;

fn main() {
    let a = arr!([1, 2, 3]);
    let _b = arr!(np.take(a));
}
