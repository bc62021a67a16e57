//! expect: mean() got an unexpected keyword argument 'axes'. Did you mean: 'axis'?
//! under: axes

use ndview::prelude::*;

fn main() {
    let a = arr!([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]]);
    println!("{}", arr!(np.mean(a, axes=0)));
}
