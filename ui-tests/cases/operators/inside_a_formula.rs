//! expect: no common type for elements of type `{integer}` and `&str`
//! under: +

use ndview::prelude::*;

fn main() {
    let numbers = arr!([1, 2]);
    let names = arr!(["one", "two"]);
    let _once = arr!(np.sqrt(-(numbers + names) * 2) - 1);
}
