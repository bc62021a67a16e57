//! fine: a function of any array with two axes takes every layout and every kind of length.

use ndview::prelude::*;

fn mean(table: &impl Array<f64, 2>) -> f64 {
    let table = table.as_view();
    table.iter().sum::<f64>() / table.len() as f64
}

fn main() {
    let m = arr!([[1.0, 2.0], [3.0, 4.0]]);
    let at_run_time = Owned::from_shape_vec([1, 2], vec![5.0, 7.0]).unwrap();
    assert_eq!(mean(&m), 2.5);
    assert_eq!(mean(&arr!(m[:, ::-1])), 2.5);
    assert_eq!(mean(&m.t()), 2.5);
    assert_eq!(mean(&at_run_time), 6.0);
}
