//! expect: operands could not be broadcast together with shapes S _
//! under: -

use ndview::prelude::*;

fn difference<S: Shape>(a: &Owned<f64, S>, b: &Owned<f64, S>) -> Owned<f64, S> {
    arr!(a - b)
}

fn main() {}
