//! expect: index 2 is out of bounds for axis 0 with size 2
//! under: 2

use ndview::prelude::*;

fn main() {
    let grid = [[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]];
    let _row = arr!(grid[2]);
}
