//! expect: write `np.nan`: NumPy's names are written with `np.`
//! under: nan

use ndview::prelude::*;

fn main() {
    let _b = arr!([1.0, nan]);
}
