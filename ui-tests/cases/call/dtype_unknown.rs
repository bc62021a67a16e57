//! expect: data type 'f46' not understood
//! under: f46

use ndview::prelude::*;

fn main() {
    let _b = arr!(np.zeros(3, dtype=f46));
}
