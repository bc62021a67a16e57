//! expect: mismatched closing delimiter: `}`
//! under: (

use ndview::prelude::*;

fn main() {
    let v = arr!([1.0, 2.0, 3.0]);
    println!("{}", arr!(v // 2));
}
