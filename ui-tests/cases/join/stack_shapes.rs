//! expect: all the input array dimensions except for the concatenation axis must match exactly, but along dimension 0, the array at index 0 has size 3 and the array at index 1 has size 2
//! under: [v, w]

use ndview::prelude::*;

fn main() {
    let v = arr!([1.0, 2.0, 3.0]);
    let w = arr!([1.0, 2.0]);
    println!("{}", arr!(np.stack([v, w])));
}
