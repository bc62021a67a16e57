//! expect: argsort() got an unexpected keyword argument 'reverse'
//! under: reverse

use ndview::prelude::*;

fn main() {
    let v = arr!([1.0, 2.0, 3.0]);
    println!("{}", arr!(np.argsort(v, reverse=True)));
}
