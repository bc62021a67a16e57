//! expect: concatenate() got an unexpected keyword argument 'dim'
//! under: dim

use ndview::prelude::*;

fn main() {
    let m = arr!([[1, 2, 3], [4, 5, 6]]);
    let _b = arr!(np.concatenate([m, m], dim=1));
}
