//! expect: index 5 is out of bounds for axis 1 with size 2
//! under: 5

use ndview::prelude::*;

fn main() {
    let m = arr!([[1.0, 2.0], [3.0, 4.0]]);
    let i = 0;
    println!("{}", arr!(m[i, 5]));
}
