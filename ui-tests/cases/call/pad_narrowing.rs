//! expect: cannot store elements of type `float` in an array of `u8`
//! under: 0.5
//! lines: 24

use ndview::prelude::*;

fn main() {
    let a = arr!([[1.0, 2.0], [3.0, 4.0]]);
    let bytes = np::zeros_of::<u8, _>([2, 2]);
    let _ = a;
    arr!(np.pad(bytes, 1, constant_values=0.5));
}
