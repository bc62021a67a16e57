//! expect: data type 'i33' not understood. Did you mean: 'int'?
//! under: i33

use ndview::prelude::*;

fn main() {
    let _b = arr!(np.ones(3, dtype=i33));
}
