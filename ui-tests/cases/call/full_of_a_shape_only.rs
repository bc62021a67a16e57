//! expect: full() missing 1 required positional argument: 'fill_value'
//! under: full

use ndview::prelude::*;

fn main() {
    let _b = arr!(np.full(3));
}
