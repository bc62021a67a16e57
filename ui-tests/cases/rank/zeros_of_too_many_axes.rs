//! expect: maximum supported dimension for an ndview array is 6, found 7
//! under: (1, 1, 1, 1, 1, 1, 1)

use ndview::prelude::*;

fn main() {
    let _ = arr!(np.zeros((1, 1, 1, 1, 1, 1, 1)));
}
