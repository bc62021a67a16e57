//! expect: maximum() takes 2 positional arguments but 1 was given
//! under: maximum

use ndview::prelude::*;

fn main() {
    let a = arr!([1.0, 4.0]);
    let _larger = arr!(np.maximum(a));
}
