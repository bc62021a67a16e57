//! expect: isclose() got an unexpected keyword argument 'tol'. Did you mean: 'rtol'?
//! under: tol

use ndview::prelude::*;

fn main() {
    let a = arr!([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]]);
    println!("{}", arr!(np.isclose(a, a, tol=1e-3)));
}
