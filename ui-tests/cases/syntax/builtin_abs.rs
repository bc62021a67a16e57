//! expect: `abs` is a function of Python's: write `np.abs(a)`
//! under: abs

use ndview::prelude::*;

fn main() {
    let a = arr!([1, 2, 3, 4]);
    let _b = arr!(abs(a));
}
