//! expect: write `#[deny(copy)]`, `#[deny(temporary)]` or `#[deny(check)]`: a line is denied its costs
//! under: #[forbid(copy)]

use ndview::prelude::*;

fn main() {
    let mut a = arr!([1, 2]);
    arr!(#[forbid(copy)] a[0] = 1);
}
