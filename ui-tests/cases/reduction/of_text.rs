//! expect: `&str` is not a number
//! under: sum

use ndview::prelude::*;

fn main() {
    let words = Owned::from(vec!["a", "b"]);
    let _sum = arr!(words.sum(axis=0));
}
