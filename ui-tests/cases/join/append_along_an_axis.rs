//! expect: all the input arrays must have same number of dimensions, but the array at index 0 has shape (Len<2>, Len<3>) and the array at index 1 has shape (Len<2>,)
//! under: (m, [1.0, 2.0], axis = 0)

use ndview::prelude::*;

fn main() {
    let m = arr!(np.zeros((2, 3)));
    println!("{}", arr!(np.append(m, [1.0, 2.0], axis = 0)));
}
