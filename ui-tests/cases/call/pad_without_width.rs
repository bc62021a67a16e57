//! expect: pad() missing 1 required positional argument: 'pad_width'
//! under: pad

use ndview::prelude::*;

fn main() {
    let a = arr!([1, 2, 3]);
    let _b = arr!(np.pad(a));
}
