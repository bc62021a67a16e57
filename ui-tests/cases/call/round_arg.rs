//! expect: 'float' object cannot be interpreted as an integer
//! under: 1.5

use ndview::prelude::*;

fn main() {
    let v = arr!([1.0, 2.0, 3.0]);
    println!("{}", arr!(np.round(v, 1.5)));
}
