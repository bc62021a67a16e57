//! expect: an axis is a number that is known while compiling: `axis=0`; of two arrays, `np.maximum(a, b)` compares the elements
//! under: b

use ndview::prelude::*;

fn main() {
    let (a, b) = (arr!([1, 5]), arr!([2, 4]));
    let _larger = arr!(np.max(a, b));
}
