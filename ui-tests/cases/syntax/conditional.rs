//! expect: write `np.where(condition, x, y)`, or Rust's `if condition { x } else { y }` for one value: `arr!` has no `x if condition else y`
//! under: if

use ndview::prelude::*;

fn main() {
    let a = arr!([1, 2, 3]);
    let _b = arr!(a if true else a * 2);
}
