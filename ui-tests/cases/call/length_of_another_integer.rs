//! expect: `i64` is no length of an axis
//! under: n
//! note: `n as usize`

use ndview::prelude::*;

fn main() {
    let n: i64 = 5;
    let _x = arr!(np.linspace(0, 1, n));
}
