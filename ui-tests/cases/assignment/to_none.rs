//! expect: cannot assign to None
//! under: None

use ndview::prelude::*;

fn main() {
    arr!(None = 4);
}
