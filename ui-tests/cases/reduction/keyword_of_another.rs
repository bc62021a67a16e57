//! expect: sum() got an unexpected keyword argument 'ddof'
//! under: ddof

use ndview::prelude::*;

fn main() {
    let m = arr!([[1, 2, 3], [4, 5, 6]]);
    let _sums = arr!(np.sum(m, ddof=1));
}
