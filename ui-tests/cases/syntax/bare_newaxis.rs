//! expect: write `np.newaxis` or `None`: NumPy's names are written with `np.`
//! under: newaxis

use ndview::prelude::*;

fn main() {
    let a = arr!([1, 2, 3, 4]);
    let _b = arr!(a[:, newaxis]);
}
