//! expect: `HashMap<String, Vec<f64>>` is not an array
//! under: h

use ndview::prelude::*;

use std::collections::HashMap;

fn main() {
    let mut h: HashMap<String, Vec<f64>> = HashMap::new();
    h.insert("x".to_string(), vec![1.0]);
    arr!(h["x"][0] = 2.0);
}
