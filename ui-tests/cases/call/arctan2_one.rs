//! expect: arctan2() missing 1 required positional argument: 'x2'
//! under: arctan2

use ndview::prelude::*;

fn main() {
    let a = arr!([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]]);
    println!("{}", arr!(np.arctan2(a)));
}
