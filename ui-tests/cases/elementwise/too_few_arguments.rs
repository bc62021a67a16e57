//! expect: maximum() missing 1 required positional argument: 'x2'
//! under: maximum

use ndview::prelude::*;

fn main() {
    let a = arr!([1.0, 4.0]);
    let _larger = arr!(np.maximum(a));
}
