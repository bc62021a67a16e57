//! expect: array split does not result in an equal division
//! under: 2
//! note: `np.array_split`

use ndview::prelude::*;

fn main() {
    let _x = arr!(np.hsplit(np.zeros((2, 5)), 2));
}
