//! expect: array split does not result in an equal division
//! under: 3
//! note: `np.array_split`

use ndview::prelude::*;

fn main() {
    let _x = arr!(np.split(np.zeros(10), 3));
}
