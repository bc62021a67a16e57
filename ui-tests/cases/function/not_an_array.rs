//! expect: `f64` is not an array of rank 2 with elements of type `f64`
//! under: &5.0

use ndview::prelude::*;

fn mean(table: &impl Array<f64, 2>) -> f64 {
    let table = table.as_view();
    table.iter().sum::<f64>() / table.len() as f64
}

fn main() {
    mean(&5.0);
}
