//! expect: the entries of a list are elements of one type, or arrays of one shape: these are `(f32, f64)`
//! under: [x, y]

use ndview::prelude::*;

fn main() {
    let (x, y) = (1.0_f32, 2.0_f64);
    let _v = arr!([x, y]);
}
