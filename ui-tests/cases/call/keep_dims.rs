//! expect: sum() got an unexpected keyword argument 'keep_dims'. Did you mean: 'keepdims'?
//! under: keep_dims

use ndview::prelude::*;

fn main() {
    let a = arr!([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]]);
    println!("{}", arr!(a.sum(axis=0, keep_dims=True)));
}
