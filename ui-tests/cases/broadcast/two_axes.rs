//! expect: operands could not be broadcast together with shapes (2,3) (4,)
//! under: <

use ndview::prelude::*;

fn main() {
    let a = arr!([1, 2, 3]);
    let b = arr!([1, 2, 3, 4]);
    let m = arr!([[1, 2, 3], [4, 5, 6]]);
    let _mask = arr!(m < b);
    println!("{a}");
}
