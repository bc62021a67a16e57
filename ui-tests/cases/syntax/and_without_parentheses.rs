//! expect: `&` binds tighter than comparisons: write `(a > 1) & (a < 4)`
//! under: <

use ndview::prelude::*;

fn main() {
    let a = arr!([1, 2, 3, 4]);
    let _b = arr!(a > 1 & a < 4);
}
