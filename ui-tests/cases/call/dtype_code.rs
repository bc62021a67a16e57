//! expect: data type 'f4' not understood: write `f32`, as in `dtype=f32`
//! under: "f4"

use ndview::prelude::*;

fn main() {
    let _b = arr!(np.zeros(3, dtype="f4"));
}
