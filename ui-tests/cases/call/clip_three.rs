//! expect: clip() takes from 1 to 4 positional arguments but 5 were given
//! under: 3

use ndview::prelude::*;

fn main() {
    let v = arr!([1.0, 2.0, 3.0]);
    println!("{}", arr!(np.clip(v, 0, 1, 2, 3)));
}
