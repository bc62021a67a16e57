//! expect: missing lifetime specifier
//! under: <

use ndview::prelude::*;

struct S {
    v: View<f64, Shape![_]>,
}

fn main() {
    let _ = 1;
}
