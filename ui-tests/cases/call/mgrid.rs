//! expect: `np.mgrid` is not supported: write `np.indices((2, 3))`
//! under: mgrid

use ndview::prelude::*;

fn main() {
    let _b = arr!(np.mgrid[0:3, 0:3]);
}
