//! expect: `Vec<{integer}>` is no shape of an array
//! under: shape

use ndview::prelude::*;

fn main() {
    let shape = vec![2, 3];
    let _zeros = arr!(np.zeros(shape));
}
