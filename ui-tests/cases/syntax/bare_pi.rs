//! expect: write `np.pi`: NumPy's names are written with `np.`
//! under: pi

use ndview::prelude::*;

fn main() {
    let a = arr!([1, 2, 3, 4]);
    let _b = arr!(a * pi);
}
