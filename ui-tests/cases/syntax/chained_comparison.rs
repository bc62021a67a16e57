//! expect: comparisons cannot be chained: write `(2 < m) & (m < 5)`
//! under: <

use ndview::prelude::*;

fn main() {
    let m = arr!([[1, 2, 3, 4], [5, 6, 7, 8], [9, 10, 11, 12]]);
    let _mask = arr!(2 < m < 5);
}
