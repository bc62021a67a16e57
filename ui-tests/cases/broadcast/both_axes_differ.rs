//! expect: operands could not be broadcast together with shapes (5,3) (3,2)
//! under: *

use ndview::prelude::*;

fn main() {
    let (x, w) = (arr!(np.ones((5, 3))), arr!(np.ones((3, 2))));
    let _y = arr!(x * w);
}
