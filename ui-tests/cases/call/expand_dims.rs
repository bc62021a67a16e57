//! expect: expand_dims() missing 1 required positional argument: 'axis'
//! under: expand_dims

use ndview::prelude::*;

fn main() {
    let a = arr!([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]]);
    println!("{}", arr!(np.expand_dims(a)));
}
