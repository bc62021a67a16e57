//! expect: 'float' object cannot be interpreted as an integer
//! under: 1.5

use ndview::prelude::*;

fn main() {
    let a = arr!([1.25, 2.5]);
    let _rounded = arr!(np.round(a, 1.5));
}
