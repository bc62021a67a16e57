//! expect: sum() got an unexpected keyword argument 'axes'. Did you mean: 'axis'?
//! under: axes

use ndview::prelude::*;

fn main() {
    let m = arr!([[1, 2, 3], [4, 5, 6]]);
    let _sums = arr!(m.sum(axes=0));
}
