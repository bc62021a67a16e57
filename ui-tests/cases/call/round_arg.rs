//! expect: NumPy has no such operation on elements of type `{float}` and `float`
//! under: round

use ndview::prelude::*;

fn main() {
    let v = arr!([1.0, 2.0, 3.0]);
    println!("{}", arr!(np.round(v, 1.5)));
}
