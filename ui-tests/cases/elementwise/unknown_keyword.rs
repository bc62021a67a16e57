//! expect: sqrt() got an unexpected keyword argument 'axis'
//! under: axis

use ndview::prelude::*;

fn main() {
    let a = arr!([1.0, 4.0]);
    let _roots = arr!(np.sqrt(a, axis=0));
}
