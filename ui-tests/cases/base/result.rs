//! expect: `Result<Vec<f64>, String>` is not an array
//! under: read

use ndview::prelude::*;

fn main() {
    let read: Result<Vec<f64>, String> = Ok(vec![1.0]);
    let _x = arr!(read[0]);
}
