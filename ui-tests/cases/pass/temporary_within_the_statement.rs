//! fine: a temporary lives until the end of the statement, and so may a view of it.

use ndview::prelude::*;

fn measure() -> Owned<f64, Shape![4]> {
    arr!([0.5, 1.5, 2.5, 3.5])
}

fn main() {
    assert_eq!(arr!(measure()[1:]).iter().sum::<f64>(), 7.5);
    assert_eq!(arr!(measure()[-1]), 3.5);
    let copied = arr!(measure()[1:]).copy();
    assert_eq!(copied.len(), 3);
}
