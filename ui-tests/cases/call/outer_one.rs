//! expect: outer() missing 1 required positional argument: 'b'
//! under: outer

use ndview::prelude::*;

fn main() {
    let v = arr!([1.0, 2.0, 3.0]);
    println!("{}", arr!(np.outer(v)));
}
