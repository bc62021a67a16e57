//! expect: `HashMap<&str, Vec<f64>>` is not an array
//! under: h

use ndview::prelude::*;

use std::collections::HashMap;

fn main() {
    let mut h: HashMap<&str, Vec<f64>> = HashMap::new();
    h.insert("x", vec![1.0]);
    println!("{}", arr!(h["x"][0]));
}
