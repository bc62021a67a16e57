//! expect: `min` is a function of Python's: write `np.minimum(a, b)`
//! under: min

use ndview::prelude::*;

fn main() {
    let a = arr!([1, 2, 3, 4]);
    let _b = arr!(min(a, 3));
}
