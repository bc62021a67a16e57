//! expect: cannot store elements of type `float` in an array of `i64`
//! under: 0.5

use ndview::prelude::*;

fn main() {
    let a = arr!([[1.0, 2.0], [3.0, 4.0]]);
    let counts = np::zeros_of::<i64, _>([3]);
    let _ = a;
    arr!(np.insert(counts, 1, 0.5));
}
