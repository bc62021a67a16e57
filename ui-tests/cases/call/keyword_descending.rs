//! expect: sort() got an unexpected keyword argument 'reverse'
//! under: reverse

use ndview::prelude::*;

fn main() {
    let a = arr!([1, 2, 3]);
    let _b = arr!(np.sort(a, reverse=True));
}
