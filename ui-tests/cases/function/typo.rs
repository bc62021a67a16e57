//! expect: module 'numpy' has no attribute 'sqroot'. Did you mean: 'sqrt'?
//! under: sqroot

use ndview::prelude::*;

fn main() {
    let v = arr!([1.0, 2.0, 3.0]);
    println!("{}", arr!(np.sqroot(v)));
}
