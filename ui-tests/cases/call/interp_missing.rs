//! expect: interp() missing 1 required positional argument: 'fp'
//! under: interp

use ndview::prelude::*;

fn main() {
    let v = arr!([1.0, 2.0, 3.0]);
    println!("{}", arr!(np.interp(1.5, v)));
}
