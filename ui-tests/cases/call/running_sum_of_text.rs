//! expect: `&str` is not a number
//! under: cumsum

use ndview::prelude::*;

fn main() {
    let names = arr!(["a", "b"]);
    let _a = arr!(np.cumsum(names));
}
