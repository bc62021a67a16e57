//! expect: `sorted` is a function of Python's: write `np.sort(a)`
//! under: sorted

use ndview::prelude::*;

fn main() {
    let a = arr!([1, 2, 3, 4]);
    let _b = arr!(sorted(a));
}
