//! expect: `ndview::Dyn` is not a shape
//! under: Owned<f64, Dyn>

use ndview::prelude::*;

struct Row {
    _row: Owned<f64, Dyn>,
}

fn main() {}
