//! expect: fp and xp are not of the same length.
//! under: [1.0, 2.0]

use ndview::prelude::*;

fn main() {
    let _x = arr!(np.interp(1.5, [1.0, 2.0, 3.0], [1.0, 2.0]));
}
