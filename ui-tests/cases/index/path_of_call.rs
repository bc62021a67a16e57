//! expect: in an index `::` is a slice with a step: put a path in parentheses, `(Grid::n())`
//! under: Grid::n()

use ndview::prelude::*;

fn main() {
    struct Grid;
    impl Grid {
        fn n() -> usize {
            2
        }
    }
    let a = arr!([1, 2, 3]);
    let _b = arr!(a[1:Grid::n()]);
}
