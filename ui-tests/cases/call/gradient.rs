//! expect: axis 2 is out of bounds for array of dimension 1
//! under: 2

use ndview::prelude::*;

fn main() {
    let v = arr!([1.0, 2.0, 3.0]);
    println!("{}", arr!(np.gradient(v, axis=2)));
}
