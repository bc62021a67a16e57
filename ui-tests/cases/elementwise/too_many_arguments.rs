//! expect: sqrt() takes from 1 to 2 positional arguments but 3 were given
//! under: c

use ndview::prelude::*;

fn main() {
    let a = arr!([1.0, 4.0]);
    let (b, c) = (arr!([0.0, 0.0]), arr!([0.0, 0.0]));
    let _roots = arr!(np.sqrt(a, b, c));
}
