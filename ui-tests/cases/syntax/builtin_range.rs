//! expect: `range` is a function of Python's: write `np.arange(n)` for an array, `0..n` for a loop
//! under: range

use ndview::prelude::*;

fn main() {
    let a = arr!([1, 2, 3, 4]);
    let _b = arr!(a + range(4));
}
