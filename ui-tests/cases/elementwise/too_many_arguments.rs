//! expect: sqrt() takes 1 positional argument but 2 were given
//! under: b

use ndview::prelude::*;

fn main() {
    let a = arr!([1.0, 4.0]);
    let b = arr!([0.0, 0.0]);
    let _roots = arr!(np.sqrt(a, b));
}
