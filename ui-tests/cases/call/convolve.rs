//! expect: mode must be one of 'full', 'same', or 'valid'. Did you mean: 'same'?
//! under: "sam"

use ndview::prelude::*;

fn main() {
    let v = arr!([1.0, 2.0, 3.0]);
    println!("{}", arr!(np.convolve(v, v, mode="sam")));
}
