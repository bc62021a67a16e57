//! expect: expected x and y to have same length
//! under: polyfit([1.0, 2.0, 3.0], [1.0, 2.0], 1)
//! lines: 30

use ndview::prelude::*;

fn main() {
    let _x = arr!(np.polyfit([1.0, 2.0, 3.0], [1.0, 2.0], 1));
}
