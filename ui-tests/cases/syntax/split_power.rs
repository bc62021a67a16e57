//! expect: write `np.power(a, b)` or `a * (*b)`: `* *` may be a power, which rustfmt takes apart, or a product with what a reference leads to
//! under: *

use ndview::prelude::*;

fn main() {
    let (a, b) = (arr!([1, 2]), arr!([3, 4]));
    let _power = arr!(a * *b);
}
