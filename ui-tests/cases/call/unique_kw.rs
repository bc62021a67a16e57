//! expect: unique() got an unexpected keyword argument 'counts'. Did you mean: 'return_counts'?
//! under: counts

use ndview::prelude::*;

fn main() {
    let v = arr!([1.0, 2.0, 3.0]);
    println!("{}", arr!(np.unique(v, counts=True)));
}
