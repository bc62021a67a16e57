//! expect: ediff1d() got an unexpected keyword argument 'to_start'
//! under: to_start

use ndview::prelude::*;

fn main() {
    let v = arr!([1.0, 2.0, 3.0]);
    println!("{}", arr!(np.ediff1d(v, to_start=0)));
}
