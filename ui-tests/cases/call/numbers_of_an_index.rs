//! expect: parameter multi_index must be a sequence with a number for each axis of `(Len<2>, Len<2>, Len<2>)`, and not of length 2
//! under: (1, 2)
//! lines: 23

use ndview::prelude::*;

fn main() {
    arr!(np.ravel_multi_index((1, 2), (2, 2, 2)));
}
