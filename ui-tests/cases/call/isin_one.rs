//! expect: isin() missing 1 required positional argument: 'test_elements'
//! under: isin

use ndview::prelude::*;

fn main() {
    let v = arr!([1.0, 2.0, 3.0]);
    println!("{}", arr!(np.isin(v)));
}
