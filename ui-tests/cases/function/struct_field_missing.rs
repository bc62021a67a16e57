//! expect: no field `y` on type `P`
//! under: y

use ndview::prelude::*;

fn main() {
    struct P { x: Vec<f64> }
    let p = P { x: vec![1.0] };
    println!("{}", arr!(p.y[0]));
}
