//! expect: write `np.isin(x, a)`: NumPy's element-wise `in`
//! under: in

use ndview::prelude::*;

fn main() {
    let a = arr!([1, 2]);
    if arr!(3 in a) {
        println!("there");
    }
}
