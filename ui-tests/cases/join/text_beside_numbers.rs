//! expect: no common type for elements of type `{float}` and `&str`
//! under: [a, names]

use ndview::prelude::*;

fn main() {
    let (a, names) = (arr!([1.0, 2.0]), arr!(["a", "b"]));
    let _both = arr!(np.stack([a, names]));
}
