//! expect: all input arrays must have the same shape
//! under: [v, w]

use ndview::prelude::*;

fn main() {
    let v = arr!([1.0, 2.0, 3.0]);
    let w = arr!([1.0, 2.0]);
    println!("{}", arr!(np.stack([v, w])));
}
