//! expect: `&impl Array<f64, 1>` cannot be updated as a whole
//! under: a

use ndview::prelude::*;

fn rise(a: &impl Array<f64, 1>) {
    arr!(a += 1.0)
}

fn main() {
    rise(&[1.0, 2.0]);
}
