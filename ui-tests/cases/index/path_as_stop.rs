//! expect: in an index `::` is a slice with a step: put a path in parentheses, `(Grid::N)`
//! under: Grid::N

use ndview::prelude::*;

fn main() {
    struct Grid;
    impl Grid {
        const N: usize = 2;
    }
    let a = arr!([1, 2, 3]);
    let _b = arr!(a[:Grid::N]);
}
