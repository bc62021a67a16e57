//! expect: index 6 is out of bounds for axis 0 with size 6
//! under: 6

use ndview::prelude::*;

fn main() {
    let a = arr!([1, 2, 3]);
    let _b = arr!(np.concatenate([a, a])[6]);
}
