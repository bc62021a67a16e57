//! expect: append() got an unexpected keyword argument 'value'. Did you mean: 'values'?
//! under: value

use ndview::prelude::*;

fn main() {
    let v = arr!([1.0, 2.0, 3.0]);
    println!("{}", arr!(np.append(v, value=3)));
}
