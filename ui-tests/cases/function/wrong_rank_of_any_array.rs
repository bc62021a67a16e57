//! expect: `View<'_, f64, (Len<3>,), Contiguous>` is not an array of rank 2 with elements of type `f64`
//! under: &arr!(m[0])

use ndview::prelude::*;

fn mean(table: &impl Array<f64, 2>) -> f64 {
    let table = table.as_view();
    table.iter().sum::<f64>() / table.len() as f64
}

fn main() {
    let m = arr!([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]]);
    mean(&arr!(m[0]));
}
