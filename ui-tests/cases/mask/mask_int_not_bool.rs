//! expect: where() takes from 1 to 3 positional arguments but 4 were given
//! under: 3

use ndview::prelude::*;

fn main() {
    let v = arr!([1.0, 2.0, 3.0]);
    println!("{}", arr!(np.where(v, 1, 0, 3)));
}
