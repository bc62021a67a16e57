//! expect: cumsum() got an unexpected keyword argument 'keepdims'
//! under: keepdims

use ndview::prelude::*;

fn main() {
    let m = arr!([[1, 2, 3], [4, 5, 6]]);
    let _sums = arr!(m.cumsum(axis=0, keepdims=True));
}
