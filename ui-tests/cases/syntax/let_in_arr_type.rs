//! expect: cannot find type `int` in this scope
//! under: int

use ndview::prelude::*;

fn main() {
    arr! { let x: int = 3; }
}
