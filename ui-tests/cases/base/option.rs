//! expect: `Option<Vec<{integer}>>` is not an array
//! under: maybe

use ndview::prelude::*;

fn main() {
    let maybe = Some(vec![1, 2, 3]);
    let _first = arr!(maybe[0]);
}
