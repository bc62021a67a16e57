//! expect: elements of type `&str` cannot be converted to `f64`
//! under: "x"

use ndview::prelude::*;

fn main() {
    let _full = arr!(np.full(2, "x", dtype=f64));
}
