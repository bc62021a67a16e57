//! expect: `&str` is not a number
//! under: mean

use ndview::prelude::*;

fn main() {
    let words = vec!["a", "b"];
    let _mean = arr!(words.mean());
}
