//! expect: array_equal() missing 1 required positional argument: 'a2'
//! under: array_equal

use ndview::prelude::*;

fn main() {
    let a = arr!([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]]);
    println!("{}", arr!(np.array_equal(a)));
}
