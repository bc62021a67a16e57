//! expect: the method `as_array_view` exists for struct `HashMap<&str, Vec<f64>>`, but its trait bounds were not satisfied
//! under: h

use ndview::prelude::*;

use std::collections::HashMap;

fn main() {
    let mut h: HashMap<&str, Vec<f64>> = HashMap::new();
    h.insert("x", vec![1.0]);
    println!("{}", arr!(h["x"][0]));
}
