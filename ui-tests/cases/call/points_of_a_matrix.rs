//! expect: object too deep for desired array
//! under: a
//! lines: 22

use ndview::prelude::*;

fn main() {
    let a = arr!([[1.0, 2.0], [3.0, 4.0]]);
    arr!(np.interp(0.5, a, [1, 2]));
}
