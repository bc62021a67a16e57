//! expect: write a function of Rust's, outside of `arr!`: `fn f(x: f64) -> f64 { .. }`
//! under: f(x): return x

use ndview::prelude::*;

fn main() {
    arr! { def f(x): return x }
}
