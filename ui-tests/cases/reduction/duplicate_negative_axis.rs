//! expect: duplicate value in 'axis'
//! under: -
//! known: the first token only: rustc blames a method by its name, which has one span

use ndview::prelude::*;

fn main() {
    let m = arr!([[1, 2, 3], [4, 5, 6]]);
    let _sums = arr!(m.sum(axis=(1, -1)));
}
