//! expect: `(i64, Len<2>)` is no shape of an array
//! under: count
//! note: `n as usize` of another integer

use ndview::prelude::*;

fn main() {
    let count = arr!(np.count_nonzero([3, 0, 4]));
    let _zeros = arr!(np.zeros((count, 2)));
}
