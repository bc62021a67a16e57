//! expect: data type 'i4' not understood: write `i32`, as in `dtype=i32`
//! under: "i4"

use ndview::prelude::*;

fn main() {
    let _b = arr!(np.zeros(3, "i4"));
}
