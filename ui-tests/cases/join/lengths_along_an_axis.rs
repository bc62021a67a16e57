//! expect: all the input array dimensions except for the concatenation axis must match exactly, but along dimension 1, the array at index 0 has size 3 and the array at index 1 has size 2
//! under: (m, n)

use ndview::prelude::*;

fn main() {
    let (m, n) = (arr!(np.zeros((2, 3))), arr!(np.ones((2, 2))));
    println!("{}", arr!(np.concatenate((m, n), axis = 0)));
}
