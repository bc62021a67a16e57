//! expect: any() got an unexpected keyword argument 'dim'
//! under: dim

use ndview::prelude::*;

fn main() {
    let a = arr!([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]]);
    println!("{}", arr!(np.any(a, dim=1)));
}
