//! expect: write `use ndview::prelude::*;` at the beginning of the file
//! under: numpy

use ndview::prelude::*;

fn main() {
    arr!(import numpy);
}
