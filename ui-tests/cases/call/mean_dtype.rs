//! expect: mean() has no `dtype` here: write `.astype(f64)`
//! under: int8

use ndview::prelude::*;

fn main() {
    let a = arr!([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]]);
    println!("{}", arr!(a.mean(dtype=int8)));
}
