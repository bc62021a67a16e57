//! expect: `max` is a function of Python's: write `np.max(a)`
//! under: max

use ndview::prelude::*;

fn main() {
    let a = arr!([1, 2, 3, 4]);
    let _b = arr!(max(a));
}
