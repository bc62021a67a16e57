//! expect: indexing must be one of 'xy' or 'ij'
//! under: "ab"

use ndview::prelude::*;

fn main() {
    let v = arr!([1.0, 2.0, 3.0]);
    println!("{}", arr!(np.meshgrid(v, v, indexing="ab")).0);
}
