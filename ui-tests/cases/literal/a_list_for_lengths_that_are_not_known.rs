//! expect: mismatched types
//! under: [[1.0, 2.0], [3.0, 4.0]]

use ndview::prelude::*;

struct Layer {
    weights: Owned<f64, Shape![_, _]>,
}

fn main() {
    let layer = Layer { weights: arr!([[1.0, 2.0], [3.0, 4.0]]) };
    println!("{}", layer.weights);
}
