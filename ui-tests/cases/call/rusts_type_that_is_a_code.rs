//! expect: data type 'u8' not understood: write `u64`, which NumPy's 'u8' is, or `u8` for that of Rust
//! under: "u8"

use ndview::prelude::*;

fn main() {
    let _x = arr!(np.zeros(4, dtype="u8"));
}
