//! expect: `None` is no number: write `np.nan`
//! under: None

use ndview::prelude::*;

fn main() {
    let _b = arr!([1, None, 3]);
}
