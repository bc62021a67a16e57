//! expect: no method named `as_array_view` found for enum `Option<T>` in the current scope
//! under: maybe

use ndview::prelude::*;

fn main() {
    let maybe = Some(vec![1, 2, 3]);
    let _first = arr!(maybe[0]);
}
