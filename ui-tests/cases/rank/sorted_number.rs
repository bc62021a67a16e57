//! expect: axis -1 is out of bounds for array of dimension 0
//! under: n

use ndview::prelude::*;

fn main() {
    let n = 3;
    println!("{}", arr!(np.sort(n)));
}
