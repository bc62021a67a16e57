//! expect: data type 'i32' not understood: write `i32` without quotes, as in `dtype=i32`
//! under: "i32"

use ndview::prelude::*;

fn main() {
    let _x = arr!(np.arange(4).astype("i32"));
}
