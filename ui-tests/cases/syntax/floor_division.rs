//! expect: `//` begins a comment in Rust: write `np.floor_divide(a, b)`, or the comment on a line of its own
//! under: a

use ndview::prelude::*;

fn main() {
    let a = arr!([7, 8, 9]);
    let _halves = arr!(
        a // 2
    );
}
