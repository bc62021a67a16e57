//! expect: `ndview::Owned<i32, (Len<3>, Len<4>)>` is not an array of rank 2 with elements of type `f64`
//! under: &m

use ndview::prelude::*;

fn mean(table: &impl Array<f64, 2>) -> f64 {
    let table = table.as_view();
    table.iter().sum::<f64>() / table.len() as f64
}

fn main() {
    let m: Owned<i32, Shape![3, 4]> = arr!([[1, 2, 3, 4], [5, 6, 7, 8], [9, 10, 11, 12]]);
    mean(&m);
}
