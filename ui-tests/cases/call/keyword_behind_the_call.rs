//! expect: the argument stands behind the call: write it into the parentheses, `np.array([1, 2, 3], dtype=float)`
//! under: dtype

use ndview::prelude::*;

fn main() {
    let _a = arr!(np.array([1, 2, 3]), dtype=float);
}
