//! expect: `&` binds tighter than comparisons: write `(a > 1) | (a < 0) & (a < 5)`
//! under: <

use ndview::prelude::*;

fn main() {
    let a = arr!([1.0, 2.0, 3.0]);
    let _b = arr!(a[(a > 1) | a < 0 & a < 5]);
}
