//! expect: elements of type `float` cannot be converted to `i32`
//! under: round

use ndview::prelude::*;

fn main() {
    let v = arr!([1.0, 2.0, 3.0]);
    println!("{}", arr!(np.round(v, 1.5)));
}
