//! expect: `&` binds tighter than comparisons: write `(m == 1) & (a > 1)`
//! under: >

use ndview::prelude::*;

fn main() {
    let (a, m) = (arr!([1.0, 2.0, 3.0]), arr!([1, 0, 1]));
    let _b = arr!(a[m == 1 & a > 1]);
}
